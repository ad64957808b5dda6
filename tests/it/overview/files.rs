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
