//! Tables for spreadsheets (RFC 4180), in which no words can act as a formula.

use chrono::NaiveDate;

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

    fn write(&self, csv: &mut String) {
        match self {
            Self::Text(text) => csv.push_str(&quoted(text)),
            Self::Number(number) => csv.push_str(&number.to_string()),
            Self::Amount(amount) => csv.push_str(amount),
            Self::Day(day) => csv.push_str(&day.to_string()),
            Self::Empty => {}
        }
    }
}

/// A table as a file. It begins with a mark, without which spreadsheets take it for an older alphabet.
pub(super) fn write(head: &[String], lines: &[Vec<Cell>]) -> String {
    let mut csv = String::from("\u{FEFF}");
    let heads: Vec<Cell> = head.iter().cloned().map(Cell::Text).collect();
    for line in std::iter::once(&heads).chain(lines) {
        for (place, cell) in line.iter().enumerate() {
            if place > 0 {
                csv.push(',');
            }
            cell.write(&mut csv);
        }
        csv.push_str("\r\n");
    }
    csv
}

/// Words as words. A spreadsheet would compute what begins like this, and could be made to send
/// what stands beside it elsewhere.
fn quoted(text: &str) -> String {
    let acts = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let text = if acts { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
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
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("=HYPERLINK(\"a\",1)", "\"'=HYPERLINK(\"\"a\"\",1)\""),
            ("one\ntwo", "\"one\ntwo\""),
            ("وسادة", "وسادة"),
        ];
        for (typed, cell) in told {
            assert_eq!(quoted(typed), cell);
        }
        let lines =
            [vec![Cell::Number(-3), Cell::Day("2025-11-06".parse().expect("a day")), Cell::Empty]];
        let csv = write(&["a".to_owned(), "b".to_owned()], &lines);
        assert_eq!(csv, "\u{FEFF}a,b\r\n-3,2025-11-06,\r\n");
    }
}
