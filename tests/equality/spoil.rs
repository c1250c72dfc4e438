//! Requests that someone got wrong, in one to three places.

use crate::chance::Chance;
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::meta::TEXTS;
use crate::{application, fees, order_mistakes, workflows};

/// Values that are of another kind than what stands there, or at the edge of what may.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e999",
    "18446744073709551616",
    "\"\"",
    "\"gold\"",
    "\"2026-11-22\"",
    "\"12.50\"",
    "[]",
    "{}",
    "[null]",
    "\"\\ud83d\"",
];

/// What one finds where money should stand.
const MONEY: &[&str] = &[
    "12.345",
    "1,000.00",
    "1e3",
    "-5.00",
    "-0.00",
    "99999999999999.99",
    "100000000000000",
    "",
    "12.",
    ".5",
    "007.00",
    "１２",
    "¥12",
    " 12",
];

/// And where a day should.
const DAYS: &[&str] = &[
    "2026-02-30",
    "2026-2-3",
    "2026-13-01",
    "2026-01-01T25:00",
    "2026-01-01T10:00Z",
    "2026-01-01T10:00+08:00",
    "1899-12-31",
    "2200-01-01",
    "20260101",
    "yesterday",
    "2025-02-29",
    "",
];

/// Misspelt names of fields.
const NAMES: &[&str] = &["quantty", "lins", "prise", "joined_on", "Id", "skus", "", "一", "meta2", "toString"];

/// Names of the fields that hold money, and those that hold days.
const OF_MONEY: &[&str] = &[
    "paid",
    "price",
    "amount",
    "paidByValue",
    "tax",
    "shipping",
    "monthly",
    "payable",
    "salePrice",
    "floor",
    "expected",
    "refunded",
    "labour",
    "contract",
    "cost",
];
const OF_DAYS: &[&str] = &[
    "on",
    "from",
    "to",
    "joinedOn",
    "birthday",
    "heldTo",
    "earnedOn",
    "expiresOn",
    "boughtOn",
    "approvedOn",
    "startsAt",
    "since",
];
/// The kinds of activities, each of which stands alone.
const KINDS: &[&str] = &[
    "purchase",
    "refund",
    "redemption",
    "giveBack",
    "completion",
    "action",
    "fee",
    "contribution",
    "invitation",
    "grant",
    "adjustment",
    "use",
];

/// The request with mistakes, as its bytes.
pub(crate) fn spoiled(mut request: Json, chance: &mut Chance) -> Vec<u8> {
    let spelling = Spelling::by(chance);
    let mistakes = chance.between(1, 3);
    let mut in_text = 0;
    for _ in 0..mistakes {
        match chance.below(100) {
            0..70 if application::mistake(&mut request, chance) => {}
            0..70 if fees::mistake(&mut request, chance) || workflows::mistake(&mut request, chance) => {}
            0..18 => value_of_another_kind(&mut request, chance),
            18..26 => fields(&mut request, chance),
            26..36 => set(&mut request, OF_MONEY, chance, |chance| text(chance.pick(MONEY))),
            36..46 => set(&mut request, OF_DAYS, chance, |chance| text(chance.pick(DAYS))),
            46..66 if order_mistakes::cart_or_order(&mut request, chance) => {}
            46..86 => meaning(&mut request, chance),
            _ => in_text += 1,
        }
    }
    let mut bytes = spelling.write(&request, chance);
    for _ in 0..in_text {
        bytes = broken_text(bytes, chance);
    }
    bytes
}

/// Deeper than can be read.
fn deep() -> Json {
    raw(&format!("{}0{}", "[".repeat(200), "]".repeat(200)))
}

fn value_of_another_kind(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let (place, _) = &places[chance.below(places.len())];
    *request.at(place) = match chance.below(20) {
        0 => text("x".repeat(201)),
        1 => deep(),
        2 => text(chance.pick(TEXTS)),
        // More mistakes than are listed.
        3 if chance.percent(40) => Json::List(vec![number(0); 1_001]),
        _ => raw(chance.pick(VALUES)),
    };
}

/// A field is missing, unknown or there twice.
fn fields(request: &mut Json, chance: &mut Chance) {
    let places: Vec<_> = request.places().into_iter().map(|(place, _)| place).collect();
    let objects: Vec<_> = places.into_iter().filter(|place| matches!(request.at(place), Json::Object(_))).collect();
    if objects.is_empty() {
        return;
    }
    let fields = request.at(&objects[chance.below(objects.len())]).fields();
    match chance.below(3) {
        0 if !fields.is_empty() => drop(fields.remove(chance.below(fields.len()))),
        1 if !fields.is_empty() => fields.push(fields[chance.below(fields.len())].clone()),
        _ => fields.push((chance.pick(NAMES).to_owned(), raw("1"))),
    }
}

/// What is written well and cannot be meant.
fn meaning(request: &mut Json, chance: &mut Chance) {
    match chance.below(29) {
        0 => set(request, &["tier"], chance, |_| text("golld")),
        1 => set(request, &["wallet"], chance, |_| text("pionts")),
        2 => set(request, &["kind", "as"], chance, |chance| text(chance.pick(&["company", "Person", "events", ""]))),
        3 => set(request, &["currency"], chance, |chance| text(chance.pick(&["USD", "cny"]))),
        4 => set(request, &["quantity"], chance, |chance| number(chance.pick(&[0, -1, 1_000_001, 1_000_000]))),
        5 => set(request, &["of"], chance, |_| text("S9999-0000")),
        6 => set(request, &["line"], chance, |chance| number(chance.between(1, 9))),
        7 => set(request, &["amount", "price", "paid"], chance, |_| text("99999999999999.00")),
        8 => set(request, &["points"], chance, |chance| {
            number(chance.pick(&[9_007_199_254_740_991, 5_000_000, 9_007_199_254_740_990]))
        }),
        9 => set(request, &["from", "to", "joinedOn"], chance, |chance| {
            text(chance.pick(&["2024-02-29", "2026-06-30", "2027-01-01", "2199-12-31", "1900-01-01"]))
        }),
        10 => set(request, &["on"], chance, |chance| {
            text(chance.pick(&["1900-01-01", "2025-01-01", "2026-06-30T12:00", "2199-12-31T23:59:59"]))
        }),
        11 => one_id_for_all(request, chance),
        12 => set(request, &["lines", "terms", "activities"], chance, |_| Json::List(Vec::new())),
        13 => set(request, &["meta"], chance, |_| deep()),
        14 => set(request, &["amount"], chance, |_| text("88888888.88")),
        15 => two_kinds_at_once(request, chance),
        16 => a_later_opening(request),
        17 => points_beyond_count(request),
        18 => before_what_it_refers_to(request, chance),
        19 => refers_to_another_kind(request, chance),
        20 => set(request, &["take", "add", "points"], chance, |chance| number(chance.pick(&[77_777, 0, 1_000_000]))),
        21 => set(request, &["paidByValue", "tax"], chance, |_| text("9000000.00")),
        22 => fee_of_no_tier(request, chance),
        23 => set(request, &["redemption"], chance, |_| object([("id", text("gfit"))])),
        24 => set(request, &["giveBack"], chance, |_| object([("of", text("R-404"))])),
        25 => more_given_back(request, chance),
        26 => {
            set(request, &["segments", "residence", "offers"], chance, |_| Json::List(vec![text(""), text("welcom")]))
        }
        27 => set(request, &["benefit"], chance, |_| text("car-wosh")),
        _ => a_last_day(request, chance),
    }
}

/// Puts something in one of the places of these names; nothing where there is none.
pub(crate) fn set(request: &mut Json, names: &[&str], chance: &mut Chance, value: impl Fn(&mut Chance) -> Json) {
    let places = request.places();
    let places: Vec<_> = places.iter().filter(|(_, name)| names.contains(&name.as_str())).collect();
    if !places.is_empty() {
        let (place, _) = places[chance.below(places.len())];
        *request.at(place) = value(chance);
    }
}

/// An activity takes the id of another.
fn one_id_for_all(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let ids: Vec<_> = places.iter().filter(|(place, name)| name == "id" && place.len() > 2).collect();
    if ids.len() > 1 {
        let id = request.at(&ids[0].0).clone();
        *request.at(&ids[1 + chance.below(ids.len() - 1)].0) = id;
    }
}

/// An activity is a redemption besides what it is.
fn two_kinds_at_once(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let kinds: Vec<_> =
        places.iter().filter(|(place, name)| place.len() == 4 && KINDS.contains(&name.as_str())).collect();
    if !kinds.is_empty() {
        let (kind, _) = kinds[chance.below(kinds.len())];
        let redemption = object([("wallet", text("points")), ("points", number(1))]);
        request.at(&kind[..kind.len() - 1]).fields().push(("redemption".to_owned(), redemption));
    }
}

/// What refers to an activity comes on the day of joining, when that has hardly happened.
fn before_what_it_refers_to(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let joined = places.iter().find(|(_, name)| name == "joinedOn").map(|(place, _)| request.at(place).clone());
    let of_kind = |kind: &str| -> Vec<_> {
        places.iter().filter(|(place, name)| name == kind && place.len() == 4).map(|(place, _)| place).collect()
    };
    // Completions are few: where there is one, it is the one.
    let kinds = ["completion", "giveBack", "refund"];
    let first = if chance.percent(60) { 0 } else { chance.below(kinds.len()) };
    let referring = kinds[first..].iter().map(|kind| of_kind(kind)).find(|found| !found.is_empty()).unwrap_or_default();
    if let Some(joined) = joined
        && !referring.is_empty()
    {
        let place = referring[chance.below(referring.len())];
        let activity = request.at(&place[..place.len() - 1]).fields();
        activity.retain(|(name, _)| name != "on");
        activity.push(("on".to_owned(), joined));
    }
}

/// A completion of a redemption, points of a purchase given back.
fn refers_to_another_kind(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let ids: Vec<_> = places.iter().filter(|(place, name)| name == "id" && place.len() == 4).collect();
    if !ids.is_empty() {
        let id = request.at(&ids[chance.below(ids.len())].0).clone();
        set(request, &["of"], chance, |_| id.clone());
    }
}

/// More points are given back than any redemption took.
fn more_given_back(request: &mut Json, chance: &mut Chance) {
    let places = request.places();
    let places: Vec<_> = places.iter().filter(|(_, name)| name == "giveBack").collect();
    if !places.is_empty()
        && let Json::Object(fields) = request.at(&places[chance.below(places.len())].0)
    {
        fields.retain(|(name, _)| name != "points");
        fields.push(("points".to_owned(), number(88_888_888)));
    }
}

/// A fee that says through which day a tier is held, but not which tier.
fn fee_of_no_tier(request: &mut Json, chance: &mut Chance) {
    set(request, &["fee"], chance, |_| object([("amount", text("1.00")), ("to", text("2027-06-30"))]));
}

/// The last day of a forecast, too early or too late.
fn a_last_day(request: &mut Json, chance: &mut Chance) {
    if let Json::Object(fields) = request
        && let Some((_, to)) = fields.iter_mut().find(|(name, _)| name == "to")
    {
        *to = text(chance.pick(&["2021-01-01", "2039-01-01"]));
    }
}

/// The opening stands for a day on which the ledger has long begun.
fn a_later_opening(request: &mut Json) {
    let places = request.places();
    if let Some((place, _)) = places.iter().find(|(_, name)| name == "opening")
        && let Json::Object(fields) = request.at(place)
    {
        fields.retain(|(name, _)| name != "on");
        fields.push(("on".to_owned(), text("2027-06-30")));
    }
}

/// All that is brought along, or added by hand, is together more than can be counted.
fn points_beyond_count(request: &mut Json) {
    let most = || number(9_007_199_254_740_991);
    for (place, name) in request.places() {
        if (name == "points" || name == "add") && place.len() == 5 {
            *request.at(&place) = most();
        }
    }
}

/// Cut, a byte that is no text, something too much or changed.
fn broken_text(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let place = chance.below(bytes.len().max(1));
    match chance.below(8) {
        0 | 1 => bytes.truncate(place),
        2 | 3 => {
            let wrong: &[u8] = chance.pick(&[b"\xff", b"\xc3(", b"\xe8\x8c", b"\xed\xa0\x80", b"\xf8"]);
            bytes.splice(place..place, wrong.iter().copied());
        }
        4 => bytes.extend_from_slice(chance.pick(&["}", ",", "{}", "\u{feff}", " x"]).as_bytes()),
        5 => {
            let text = chance.pick(&[",", "'", "\u{1}", "//", "NaN", "\\u12", "\u{feff}"]);
            // Between two letters of a text in Chinese it is also no text any more.
            bytes.splice(place..place, text.bytes());
        }
        6 => drop(bytes.splice(0..0, "\u{feff}".bytes())),
        _ => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << chance.below(7);
            }
        }
    }
    bytes
}
