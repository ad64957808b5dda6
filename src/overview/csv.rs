//! Tables for spreadsheets (RFC 4180), in which no words can act as a formula.

use chrono::NaiveDate;

use crate::words::Language;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// What somebody typed, or a heading.
    Text(String),
    Number(i64),
    /// An amount of money in whole units: 12.50.
    Amount(String),
    Day(NaiveDate),
    Empty,
}

impl Cell {
    pub(super) fn text(text: &impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    fn write(&self, manner: Manner, csv: &mut String) {
        match self {
            Self::Text(text) => csv.push_str(&quoted(text)),
            Self::Number(number) => csv.push_str(&number.to_string()),
            Self::Amount(amount) => csv.push_str(&amount.replace('.', manner.decimal)),
            Self::Day(day) => csv.push_str(&day.to_string()),
            Self::Empty => {}
        }
    }
}

/// A table as a file. It begins with a mark, without which spreadsheets take it for an older alphabet.
/// `language` is the reader's: where money is written with a comma, it stands between no cells.
pub(super) fn write(language: Language, head: &[String], lines: &[Vec<Cell>]) -> String {
    let manner = Manner::of(language);
    let mut csv = String::from("\u{FEFF}");
    let heads: Vec<Cell> = head.iter().cloned().map(Cell::Text).collect();
    for line in std::iter::once(&heads).chain(lines) {
        for (place, cell) in line.iter().enumerate() {
            if place > 0 {
                csv.push(manner.between);
            }
            cell.write(manner, &mut csv);
        }
        csv.push_str("\r\n");
    }
    csv
}

/// How spreadsheets in one language read a file.
#[derive(Clone, Copy)]
struct Manner {
    between: char,
    decimal: &'static str,
}

impl Manner {
    fn of(language: Language) -> Self {
        match language {
            Language::En | Language::Ar => Self { between: ',', decimal: "." },
            Language::De => Self { between: ';', decimal: "," },
        }
    }
}

/// Words as words.
fn quoted(text: &str) -> String {
    let text = harmless(text);
    if text.contains(['"', ',', ';', '\t', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A spreadsheet would compute what begins like a formula, and could be made to send what stands
/// beside it elsewhere. One that separates cells by another sign than the file does finds a
/// beginning in the middle of what somebody wrote, and does not heed its quotes.
fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    for part in text.split_inclusive([',', ';', '\t', '\r', '\n']) {
        let begins = part.trim_start_matches(|sign: char| sign == '"' || sign.is_whitespace());
        if begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
            harmless.push('\'');
        }
        harmless.push_str(part);
    }
    harmless
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_and_numbers_numbers() {
        let told = [
            ("still water", "still water"),
            ("two, please", "\"two, please\""),
            ("the \"good\" pillow", "\"the \"\"good\"\" pillow\""),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+43 1 234", "'+43 1 234"),
            ("-", "'-"),
            ("\t=1", "\"\t'=1\""),
            ("\r=1", "\"\r'=1\""),
            ("Nice;=1+1;x", "\"Nice;'=1+1;x\""),
            ("Nice,@A1", "\"Nice,'@A1\""),
            ("Nice\t-1", "\"Nice\t'-1\""),
            ("Nice\n=1+1\nx", "\"Nice\n'=1+1\nx\""),
            ("Nice\r\n+1", "\"Nice\r\n'+1\""),
            // Behind a quote, or a space, it is the beginning still.
            ("Nice;\"=1+1", "\"Nice;'\"\"=1+1\""),
            ("Nice; =1+1", "\"Nice;' =1+1\""),
            ("a-b = c", "a-b = c"),
            ("=HYPERLINK(\"a\",1)", "\"'=HYPERLINK(\"\"a\"\",1)\""),
            ("one\ntwo", "\"one\ntwo\""),
            ("وسادة", "وسادة"),
        ];
        for (typed, cell) in told {
            assert_eq!(quoted(typed), cell);
        }
        let lines =
            [vec![Cell::Number(-3), Cell::Day("2025-11-06".parse().expect("a day")), Cell::Empty]];
        let csv = write(Language::En, &["a".to_owned(), "b".to_owned()], &lines);
        assert_eq!(csv, "\u{FEFF}a,b\r\n-3,2025-11-06,\r\n");
    }

    #[test]
    fn each_language_has_its_own_manner() {
        let lines = [vec![Cell::text(&"two, please; soon"), Cell::Amount("12.50".to_owned())]];
        let write = |language| write(language, &["a".to_owned(), "b".to_owned()], &lines);
        assert_eq!(write(Language::Ar), "\u{FEFF}a,b\r\n\"two, please; soon\",12.50\r\n");
        assert_eq!(write(Language::De), "\u{FEFF}a;b\r\n\"two, please; soon\";12,50\r\n");
    }
}
