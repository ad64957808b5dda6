//! Money: whole numbers of a currency's smallest coin, as readers write and read them.

use super::Property;
use crate::text::latin_digits;
use crate::words::{Language, Words};

/// More than anybody gives away at once, in smallest coins: a slip of the finger.
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
        let amount = if digits == 0 || whole {
            (amount / unit).to_string()
        } else {
            let width = digits as usize;
            w.t("guest-amount")
                .with("units", (amount / unit).to_string())
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

    /// What somebody typed, on any keyboard: "12,50", "€ 12.5", "1.250,00".
    pub fn parse_money(&self, typed: &str, language: Language) -> Option<i64> {
        parse(typed, &self.currency, language)
    }
}

fn point(language: Language) -> char {
    match language {
        Language::De => ',',
        Language::En | Language::Ar => '.',
    }
}

fn parse(typed: &str, currency: &str, language: Language) -> Option<i64> {
    let digits = coins(currency);
    let typed = latin_digits(typed).replace(currency, "");
    let kept = |letter: &char| {
        !letter.is_whitespace() && !"€$£¥₩'’\u{66C}\u{200E}\u{200F}".contains(*letter)
    };
    let typed: String = typed.chars().filter(kept).collect();
    let (units, cents) = match decimal_point(&typed, digits, language) {
        Point::Unknown => return None,
        Point::At(at) => {
            let cents = &typed[at..];
            (&typed[..at], cents.trim_start_matches(['.', ',', '\u{66B}']))
        }
        Point::None => (typed.as_str(), ""),
    };
    let units = ungrouped(units)?;
    if cents.len() > digits as usize || !cents.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let missing = digits - u32::try_from(cents.len()).ok()?;
    let cents: i64 = if cents.is_empty() { 0 } else { cents.parse().ok()? };
    let amount = units.checked_mul(10_i64.pow(digits))?.checked_add(cents * 10_i64.pow(missing))?;
    (amount <= MOST).then_some(amount)
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
fn ungrouped(units: &str) -> Option<i64> {
    let mut groups = units.split(['.', ',']);
    let first = groups.next()?;
    let groups: Vec<&str> = groups.collect();
    if groups.iter().any(|group| group.len() != 3) || first.len() > 3 && !groups.is_empty() {
        return None;
    }
    let figures = first.to_owned() + &groups.concat();
    let plain = !figures.is_empty() && figures.bytes().all(|digit| digit.is_ascii_digit());
    if plain { figures.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        use Language::{Ar, De, En};
        let read = [
            ("8", "EUR", En, Some(800)),
            ("12,50", "EUR", De, Some(1250)),
            ("12,50", "EUR", En, Some(1250)),
            ("12.5", "EUR", De, Some(1250)),
            ("€ 12.50", "EUR", En, Some(1250)),
            ("12.50 EUR", "EUR", En, Some(1250)),
            ("1.250,00", "EUR", De, Some(125_000)),
            ("1,250.00", "EUR", En, Some(125_000)),
            ("1,250", "EUR", En, Some(125_000)),
            ("1.250", "EUR", De, Some(125_000)),
            ("1.250", "EUR", En, None),
            ("1.250", "KWD", En, Some(1250)),
            ("١٢٫٥٠", "EUR", Ar, Some(1250)),
            ("1200", "JPY", En, Some(1200)),
            ("1,200", "JPY", En, Some(1200)),
            ("12.5", "JPY", En, None),
            ("0", "EUR", En, Some(0)),
            ("", "EUR", En, None),
            ("-5", "EUR", En, None),
            ("12,5,0", "EUR", En, None),
            ("much", "EUR", En, None),
            ("99999999999999999999", "EUR", En, None),
            (".50", "EUR", En, None),
        ];
        for (typed, currency, language, amount) in read {
            assert_eq!(parse(typed, currency, language), amount, "{typed} {currency}");
        }
    }
}
