//! What else the same guest asked for today, and how it stands.

use sqlx::PgConnection;

use super::card::Scene;
use crate::ids::{RequestId, StaffId};
use crate::properties::Property;
use crate::requests::{self, Request, State, WaitsFor};

/// One of them.
pub(super) struct Other {
    pub(super) id: RequestId,
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) stands: String,
}

/// All but this one, the newest first.
pub(super) async fn of(
    db: &mut PgConnection,
    house: &Property,
    request: &Request,
    scene: &Scene<'_>,
) -> sqlx::Result<Vec<Other>> {
    let today = house.beginning(house.today(scene.now));
    let all = requests::of_stay(db, house.id, request.stay, today).await?;
    let others = all.iter().filter(|other| other.id != request.id);
    Ok(others.map(|other| Other::of(other, scene)).collect())
}

impl Other {
    fn of(request: &Request, scene: &Scene<'_>) -> Self {
        let w = scene.w;
        let own = request.is_own_words();
        Self {
            id: request.id,
            title: request.title(w),
            lang: if own { request.language.code() } else { w.language.code() },
            stands: stands(request, scene),
        }
    }
}

/// "Marta, by 21:10"
pub(super) fn stands(request: &Request, scene: &Scene<'_>) -> String {
    let (w, now) = (scene.w, scene.now);
    let name = |id: StaffId| scene.team.get(id).map_or("", |by| by.given_name.as_str());
    let said = match request.state {
        State::Scheduled { .. } if request.waits_for == Some(WaitsFor::Arrival) => {
            w.t("ahead-age-here")
        }
        State::Scheduled { wanted, .. } => w.t("staff-age-for").with("time", w.when(wanted, now)),
        State::Filed { .. } => w.t("staff-stands-filed"),
        State::Confirmed { by, promise } => w
            .t(if promise.by < now { "staff-stands-late" } else { "staff-stands-promised" })
            .with("name", name(by))
            .with("time", w.when(promise.by, now)),
        State::UnderWay { by, since, promise } => w
            .t("staff-stands-on-the-way")
            .with("name", name(by))
            .with("since", w.when(since, now))
            .with("time", w.when(promise.by, now)),
        State::Clarifying { by, .. } => w.t("staff-stands-asked").with("name", name(by)),
        State::Offered { by, .. } => w.t("staff-stands-offered").with("name", name(by)),
        State::Parked { by, until, .. } => {
            w.t("staff-stands-parked").with("name", name(by)).with("time", w.when(until, now))
        }
        State::Delivered { .. } => w.t("staff-outcome-delivered"),
        State::Settled { .. } if scene.asides.just_right.contains(&request.id) => {
            w.t("staff-outcome-right")
        }
        State::Settled { .. } => w.t("staff-outcome-settled"),
        State::Cancelled { .. } if request.guest_left => w.t("staff-outcome-left"),
        State::Cancelled { .. } => w.t("staff-outcome-cancelled"),
        State::Unmet { .. } => w.t("staff-outcome-unmet"),
    };
    said.to_string()
}
