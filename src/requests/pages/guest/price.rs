//! What something costs, said before it is sent.

use super::sentence::Sentence;
use crate::catalogue::Item;
use crate::properties::Property;
use crate::requests::Request;
use crate::words::Words;

/// The message that says that a person names the price first, where an item has one.
pub(super) fn told_first(item: &str, w: Words) -> Option<String> {
    let key = format!("item-{}-price", item.to_lowercase());
    w.has(&key).then(|| w.t(key).to_string())
}

/// Whether there is nothing to pay for it, ever.
pub(super) fn is_free(item: &Item, w: Words) -> bool {
    item.cost(None).is_none() && told_first(&item.code, w).is_none()
}

/// What a guest reads beside a request: what they agreed to, not what it costs by now.
pub(super) fn beside(request: &Request, house: &Property, w: Words) -> Option<Sentence> {
    if let Some(total) = request.price {
        let phrase = w.t("guest-price-say");
        return Some(Sentence::naming(&phrase, "price", house.money(total, w)));
    }
    // Own words may turn out to cost something; a person says so then.
    if request.is_own_words() {
        return None;
    }
    let say = told_first(&request.item, w).unwrap_or_else(|| w.t("guest-free-say").to_string());
    Some(Sentence::said(say))
}
