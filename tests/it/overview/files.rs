//! The same as files for a spreadsheet.

use crate::hotel::Hotel;

#[tokio::test]
async fn each_picture_leads_to_a_file_with_the_same() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.minutes_pass(2).await;
    marta.brings(id).await;
    let page = helena.open("/overview").await;
    let files = page.attributes("a[download]", "href");
    assert!(files.len() >= 2, "{files:?}");
    for file in &files {
        let file = helena.open(file).await.must_be(200);
        assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
        let name = file.headers["content-disposition"].to_str().unwrap();
        assert!(
            name.starts_with("attachment; filename=\"lindenhof-2025-10-31-2025-11-06-"),
            "{name}"
        );
        assert!(file.html.starts_with('\u{FEFF}') && file.html.ends_with("\r\n"));
    }
    let promises = helena.open(&files[0]).await.html;
    let lines: Vec<_> = promises.trim_start_matches('\u{FEFF}').split("\r\n").collect();
    assert_eq!(lines[0], "Day,Kept,\"Late, and we said so first\",Missed,All");
    assert_eq!(lines[7], "2025-11-06,1,0,0,1");
    let answers = helena.open(&files[1]).await.html;
    assert!(answers.contains("\r\nThese days,Over before an answer,,0\r\n"), "{answers}");
    assert!(answers.contains("\r\nThese days,Still waiting,,0\r\n"), "{answers}");
    let yes = helena.open("/overview/exceptions.csv").await.must_be(200).html;
    assert!(yes.contains("Day,What,Room,Amount,Currency"), "people are not compared: {yes}");
    assert!(answers.contains("\r\nThese days,Answered,120,1\r\n"), "{answers}");
}

/// What a spreadsheet would compute: each of the characters with which that begins.
const FORMULAS: [&str; 6] =
    ["=1+1", "+43 1 234", "-2+3", "@SUM(A1)", "\t=cmd|' /C calc'!A0", "\r=HYPERLINK(\"x\",1)"];

/// The cells of a file (RFC 4180).
fn cells(csv: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = csv.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            _ => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

#[tokio::test]
async fn no_words_act_as_a_formula_in_a_file() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    // This house calls something so, and it goes wrong twice.
    sqlx::query(
        "update items set words = '{\"en\": {\"label\": \"=Cold()\"}}' where code = 'MNT-TEMP'",
    )
    .execute(&hotel.app.db)
    .await
    .unwrap();
    let guest = hotel.guest("=Mrs()", "304").await;
    for _ in 0..2 {
        guest.ask(&[("item", "MNT-TEMP"), ("choice-MNT-TEMP", "cold")]).await;
    }
    let id = guest.asks("=Tea()").await;
    let guest_says = format!("{}/reply", crate::acts::mine(id));
    for words in FORMULAS {
        let form = marta.open("/rules/name").await.form("Tell the manager");
        marta.submit(&form.fill("rule", words)).await.must_be(200);
        let form = marta.open("/moments/new").await.form("Put it on the wall");
        let form = form.fill("words", words).fill("room", "304");
        marta.submit(&form).await.must_be(200);
        let yes = marta.open(&crate::acts::ours(id)).await.form("Do it");
        let yes = yes.fill("yes-what", words).fill("yes-amount", "0");
        marta.submit(&yes).await.must_be(200);
    }
    guest.post(&guest_says, &[("words", "=the guest’s own words")]).await.must_be(303);
    let page = marta.open(&crate::acts::ours(id)).await;
    marta.press(&page, "Worth telling", &[]).await.must_be(200);

    let words = ["'=1+1", "'+43 1 234", "'-2+3", "'@SUM(A1)", "'=cmd|' /C calc'!A0"];
    let words = || words.into_iter().chain(["'=HYPERLINK(\"x\",1)"]);
    for (file, more) in
        [("rules", vec![]), ("moments", vec!["'=the guest’s own words"]), ("exceptions", vec![])]
    {
        let csv = helena.open(&format!("/overview/{file}.csv")).await.must_be(200).html;
        let cells = cells(&csv);
        for said in words().chain(more) {
            assert!(cells.iter().any(|cell| cell == said), "{file}: {said}: {csv}");
        }
    }
    let trouble = helena.open("/overview/trouble.csv").await.must_be(200).html;
    assert!(cells(&trouble).iter().any(|cell| cell == "'=Cold()"), "{trouble}");
    for file in ["promises", "answers", "calls", "trouble", "exceptions", "recoveries"]
        .into_iter()
        .chain(["rules", "moments", "advice"])
    {
        let csv = helena.open(&format!("/overview/{file}.csv")).await.must_be(200).html;
        let acts = |cell: &&String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert_eq!(cells(&csv).iter().find(acts), None, "{file}: {csv}");
    }
}

#[tokio::test]
async fn whoever_reads_german_gets_files_for_a_german_spreadsheet() {
    let hotel = Hotel::open().await;
    hotel.guest("Mrs Okafor", "304").await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let form = marta.open("/moments/new").await.form("Put it on the wall");
    // Behind each sign between cells it would be a formula, quotes or no quotes.
    let words = "Nice;=1+1;x,@SUM(A1)\n=2+2";
    marta.submit(&form.fill("words", words).fill("room", "304")).await.must_be(200);
    let file = async || helena.open("/overview/moments.csv").await.must_be(200).html;
    let said = "\"Nice;'=1+1;x,'@SUM(A1)\n'=2+2\"";
    assert_eq!(file().await, format!("\u{FEFF}Day,Words,Room\r\n2025-11-06,{said},304\r\n"));
    sqlx::query("update staff set language = 'de'").execute(&hotel.app.db).await.unwrap();
    assert_eq!(file().await, format!("\u{FEFF}Tag;Worte;Zimmer\r\n2025-11-06;{said};304\r\n"));
}

#[tokio::test]
async fn what_was_said_after_midnight_is_of_the_day_that_the_house_still_had() {
    let hotel = Hotel::open_at("2025-11-07T00:30:00Z").await;
    let marta = hotel.colleague("Marta").await;
    let id = hotel.guest("Mrs Okafor", "304").await.asks("Tea").await;
    let yes = marta.open(&crate::acts::ours(id)).await.form("Do it");
    marta.submit(&yes.fill("yes-what", "Tea on us").fill("yes-amount", "0")).await.must_be(200);
    let helena = hotel.colleague("Helena").await;
    let file = helena.open("/overview/exceptions.csv?period=today").await.must_be(200).html;
    assert!(file.contains("\r\n2025-11-06,Tea on us,304,"), "{file}");
}
