//! Money: whole numbers of a currency's smallest coin, as readers write and read them.

use super::Property;
use crate::text::latin_digits;
use crate::words::{Language, Message, Words};

/// The most that is taken, in smallest coins: more is a slip of the finger.
const MOST: i64 = 1_000_000_000;

/// How many digits stand behind the point (ISO 4217).
pub fn coins(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

impl Property {
    /// "€40.00"
    pub fn money(&self, amount: i64, w: Words) -> String {
        self.said(amount, false, w)
    }

    /// "€40", and "€12.50" where there are smaller coins.
    pub fn short_money(&self, amount: i64, w: Words) -> String {
        self.said(amount, amount % 10_i64.pow(coins(&self.currency)) == 0, w)
    }

    fn said(&self, amount: i64, whole: bool, w: Words) -> String {
        let digits = coins(&self.currency);
        let unit = 10_i64.pow(digits);
        let units = grouped(amount / unit);
        let amount = if digits == 0 || whole {
            units
        } else {
            let width = digits as usize;
            w.t("guest-amount")
                .with("units", units)
                .with("cents", format!("{:0width$}", amount % unit))
                .to_string()
        };
        w.t("guest-money").with("currency", &self.currency).with("amount", amount).to_string()
    }

    /// An amount as it is typed into a field of this house again: "12.50", "12,50".
    pub fn typed_money(&self, amount: i64, language: Language) -> String {
        let digits = coins(&self.currency);
        let unit = 10_i64.pow(digits);
        if amount % unit == 0 {
            return (amount / unit).to_string();
        }
        let (width, point) = (digits as usize, point(language));
        format!("{}{point}{:0width$}", amount / unit, amount % unit)
    }

    /// An amount as programs write it: "12.50".
    pub fn plain_money(&self, amount: i64) -> String {
        match coins(&self.currency) {
            0 => amount.to_string(),
            digits => {
                let (unit, width) = (10_i64.pow(digits), digits as usize);
                format!("{}.{:0width$}", amount / unit, amount % unit)
            }
        }
    }

    /// What somebody typed, on any keyboard: "12,50", "€ 12.5", "1.250,00". Or why it is not taken.
    pub fn parse_money(&self, typed: &str, language: Language) -> Result<i64, Message> {
        parse(typed, &self.currency, language).map_err(|why| match why {
            NoAmount::Unreadable => Message::new("yes-wrong-amount"),
            NoAmount::TooLarge => {
                let most = self.short_money(MOST, self.words(language));
                Message::new("yes-wrong-large").with("most", most)
            }
        })
    }
}

/// Why what was typed is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoAmount {
    Unreadable,
    TooLarge,
}

/// From five digits on in threes, parted as it is done in every language, and as fields take it again.
fn grouped(units: i64) -> String {
    let figures = units.to_string();
    if figures.len() < 5 {
        return figures;
    }
    let parted = |(at, digit): (usize, char)| {
        let begins = at > 0 && (figures.len() - at).is_multiple_of(3);
        begins.then_some('\u{202F}').into_iter().chain([digit])
    };
    figures.chars().enumerate().flat_map(parted).collect()
}

fn point(language: Language) -> char {
    match language {
        Language::De => ',',
        Language::En | Language::Ar => '.',
    }
}

fn parse(typed: &str, currency: &str, language: Language) -> Result<i64, NoAmount> {
    let digits = coins(currency);
    let typed = latin_digits(typed).replace(currency, "");
    let kept = |letter: &char| {
        !letter.is_whitespace() && !"€$£¥₩'’\u{66C}\u{200E}\u{200F}".contains(*letter)
    };
    let typed: String = typed.chars().filter(kept).collect();
    let (units, cents) = match decimal_point(&typed, digits, language) {
        Point::Unknown => return Err(NoAmount::Unreadable),
        Point::At(at) => {
            let cents = &typed[at..];
            (&typed[..at], cents.trim_start_matches(['.', ',', '\u{66B}']))
        }
        Point::None => (typed.as_str(), ""),
    };
    let units = ungrouped(units).ok_or(NoAmount::Unreadable)?;
    if cents.len() > digits as usize || !cents.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(NoAmount::Unreadable);
    }
    // In smallest coins it is the figures alone. What no number holds is too large as well.
    let coins = format!("{units}{cents:0<width$}", width = digits as usize);
    match coins.parse() {
        Ok(amount) if amount <= MOST => Ok(amount),
        _ => Err(NoAmount::TooLarge),
    }
}

/// Where the smaller coins begin.
enum Point {
    At(usize),
    /// There are none.
    None,
    /// It cannot be known.
    Unknown,
}

fn decimal_point(typed: &str, digits: u32, language: Language) -> Point {
    if let Some(at) = typed.find('\u{66B}') {
        return Point::At(at);
    }
    let last = typed.rfind(['.', ',']);
    let Some(at) = last else { return Point::None };
    let mark = &typed[at..=at];
    if typed.contains('.') && typed.contains(',') {
        return if typed.matches(mark).count() == 1 { Point::At(at) } else { Point::Unknown };
    }
    if typed.matches(mark).count() > 1 {
        return Point::None;
    }
    let is_point = mark.starts_with(point(language));
    match typed.len() - at - 1 {
        3 if digits == 3 && is_point => Point::At(at),
        // "1.250" is a thousand to one reader and a riddle to another.
        3 if is_point => Point::Unknown,
        3 => Point::None,
        _ => Point::At(at),
    }
}

/// "1,250" is 1250; groups are of three.
fn ungrouped(units: &str) -> Option<String> {
    let mut groups = units.split(['.', ',']);
    let first = groups.next()?;
    let groups: Vec<&str> = groups.collect();
    if groups.iter().any(|group| group.len() != 3) || first.len() > 3 && !groups.is_empty() {
        return None;
    }
    let figures = first.to_owned() + &groups.concat();
    let plain = !figures.is_empty() && figures.bytes().all(|digit| digit.is_ascii_digit());
    plain.then_some(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        use Language::{Ar, De, En};
        use NoAmount::{TooLarge, Unreadable};
        let read = [
            ("8", "EUR", En, Ok(800)),
            ("12,50", "EUR", De, Ok(1250)),
            ("12,50", "EUR", En, Ok(1250)),
            ("12.5", "EUR", De, Ok(1250)),
            ("€ 12.50", "EUR", En, Ok(1250)),
            ("12.50 EUR", "EUR", En, Ok(1250)),
            ("1.250,00", "EUR", De, Ok(125_000)),
            ("1,250.00", "EUR", En, Ok(125_000)),
            ("1,250", "EUR", En, Ok(125_000)),
            ("1.250", "EUR", De, Ok(125_000)),
            ("1.250", "EUR", En, Err(Unreadable)),
            ("1.250", "KWD", En, Ok(1250)),
            ("١٢٫٥٠", "EUR", Ar, Ok(1250)),
            ("1200", "JPY", En, Ok(1200)),
            ("1,200", "JPY", En, Ok(1200)),
            ("12.5", "JPY", En, Err(Unreadable)),
            ("0", "EUR", En, Ok(0)),
            ("", "EUR", En, Err(Unreadable)),
            ("-5", "EUR", En, Err(Unreadable)),
            ("12,5,0", "EUR", En, Err(Unreadable)),
            ("much", "EUR", En, Err(Unreadable)),
            ("10000000", "EUR", En, Ok(1_000_000_000)),
            ("10\u{202F}000\u{202F}000", "EUR", En, Ok(1_000_000_000)),
            ("10000000.01", "EUR", En, Err(TooLarge)),
            ("99999999999999999999", "EUR", En, Err(TooLarge)),
            (".50", "EUR", En, Err(Unreadable)),
        ];
        for (typed, currency, language, amount) in read {
            assert_eq!(parse(typed, currency, language), amount, "{typed} {currency}");
        }
    }
}
