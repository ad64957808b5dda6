//! What the Lindenhof tells its guests about itself, in each of their languages.

use anyhow::{Context, ensure};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::house::{self, Line, Outcome, Topic};
use crate::ids::{PropertyId, StaffId};
use crate::words::Language;

const NETWORK: &str = "Lindenhof Guest";
const PASSWORD: &str = "linden-blossom-1876";

/// About each topic: English, German, Arabic.
const WORDS: [(Topic, [&str; 3]); 5] = [
    (Topic::Wifi, [WIFI_EN, WIFI_DE, WIFI_AR]),
    (Topic::Breakfast, [BREAKFAST_EN, BREAKFAST_DE, BREAKFAST_AR]),
    (Topic::Hours, [HOURS_EN, HOURS_DE, HOURS_AR]),
    (Topic::Person, [PERSON_EN, PERSON_DE, PERSON_AR]),
    (Topic::More, [MORE_EN, MORE_DE, MORE_AR]),
];

const WIFI_EN: &str = "Free, in every room and in the garden, for as many devices as you like.";
const WIFI_DE: &str =
    "Kostenlos, in jedem Zimmer und im Garten, für so viele Geräte, wie Sie möchten.";
const WIFI_AR: &str = "مجاني في كل الغرف وفي الحديقة، ولأي عدد من الأجهزة.";

const BREAKFAST_EN: &str = "In the linden room on the ground floor, beside the garden.
Monday to Friday 06:30 to 10:30
Saturday and Sunday 07:00 to 11:30
Leaving early? Ask for a breakfast to take along the evening before.";
const BREAKFAST_DE: &str = "Im Lindensaal im Erdgeschoß, neben dem Garten.
Montag bis Freitag 06:30 bis 10:30
Samstag und Sonntag 07:00 bis 11:30
Sie reisen früh ab? Bestellen Sie am Abend davor ein Frühstück zum Mitnehmen.";
const BREAKFAST_AR: &str = "في قاعة الزيزفون في الطابق الأرضي، بجانب الحديقة.
من الاثنين إلى الجمعة من 06:30 إلى 10:30
السبت والأحد من 07:00 إلى 11:30
تغادرون باكرًا؟ اطلبوا في المساء السابق فطورًا تأخذونه معكم.";

const HOURS_EN: &str = "Reception: day and night
Rooms are ready from 14:00
Check-out: by 11:00
Sauna, top floor: 16:00 to 22:00
Gym, lower floor: 06:00 to 23:00, your room card opens it
Bar: 17:00 to 01:00";
const HOURS_DE: &str = "Rezeption: Tag und Nacht
Die Zimmer sind ab 14:00 bereit
Abreise: bis 11:00
Sauna, oberstes Stockwerk: 16:00 bis 22:00
Fitnessraum, Untergeschoß: 06:00 bis 23:00, Ihre Zimmerkarte öffnet ihn
Bar: 17:00 bis 01:00";
const HOURS_AR: &str = "الاستقبال: ليلًا ونهارًا
الغرف جاهزة من 14:00
المغادرة: حتى 11:00
الساونا في الطابق الأعلى: من 16:00 إلى 22:00
النادي الرياضي في الطابق السفلي: من 06:00 إلى 23:00، وتفتحه بطاقة غرفتكم
البار: من 17:00 إلى 01:00";

const PERSON_EN: &str = "Somebody is at the front desk at any hour. From the phone in your room \
    you reach us without a code; if you are out in the city, ring the number from outside.";
const PERSON_DE: &str = "An der Rezeption ist zu jeder Stunde jemand. Vom Telefon in Ihrem Zimmer \
    erreichen Sie uns ohne Vorwahl; sind Sie in der Stadt unterwegs, rufen Sie die Nummer von außen an.";
const PERSON_AR: &str = "في الاستقبال من يساعدكم في أي ساعة. من هاتف غرفتكم تصلون إلينا دون رمز، \
    وإذا كنتم في المدينة فاتصلوا بالرقم الخارجي.";

const MORE_EN: &str = "Tap water is from the Alps and good to drink.
Tram 2 stops in front of the house and goes round the Ring.
Dogs are welcome, in the breakfast room as well.
Parking is under the house, 24 euros a day.";
const MORE_DE: &str = "Das Leitungswasser kommt aus den Alpen und ist gutes Trinkwasser.
Die Straßenbahn 2 hält vor dem Haus und fährt um den Ring.
Hunde sind willkommen, auch beim Frühstück.
Parken können Sie unter dem Haus, 24 Euro am Tag.";
const MORE_AR: &str = "ماء الصنبور من جبال الألب وصالح للشرب.
يقف الترام رقم 2 أمام الفندق ويدور حول الرينغ.
الكلاب مرحب بها، في قاعة الفطور أيضًا.
موقف السيارات تحت الفندق، 24 يورو في اليوم.";

/// Writes it all down.
pub(super) async fn write(
    db: &mut PgConnection,
    property: PropertyId,
    by: StaffId,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let tongues = [Language::En, Language::De, Language::Ar];
    let words = WORDS.into_iter().flat_map(|(topic, said)| {
        tongues.into_iter().zip(said).map(move |(tongue, said)| (Line::Words(topic, tongue), said))
    });
    let said = [(Line::Network, NETWORK), (Line::Password, PASSWORD)].into_iter().chain(words);
    let line = |(line, said): (Line, &str)| line.parse(said).ok().map(|said| (line, said));
    let lines: Option<Vec<_>> = said.map(line).collect();
    let lines = lines.context("what the Lindenhof says is short enough")?;
    let outcome = house::write(db, property, (0, &lines), by, now).await?;
    ensure!(matches!(outcome, Outcome::Kept), "nobody else writes about the Lindenhof");
    Ok(())
}
