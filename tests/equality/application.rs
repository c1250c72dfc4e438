//! What is asked about applications: whole ones, ones that are still being entered, and ones that no page would send.

use crate::chance::Chance;
use crate::characters::odd_text;
use crate::entered::{Applicant, entered};
use crate::files;
use crate::json::{Json, Spelling, number, object, raw, text};
use crate::meta::sometimes_with_meta;
use crate::programs::{Known, date, moment};
use crate::spoil;
use serde_json::Value;

/// So many of a hundred requests have mistakes that make them none.
const SPOILED: usize = 30;
/// So many of a hundred values have a slip, of all that an applicant enters.
const CARE: &[usize] = &[0, 0, 5, 15, 30, 60, 80, 90];
/// So many of a hundred fields are filled in.
const FILLED: &[usize] = &[100, 100, 95, 80, 50, 15];

const PAPERS: &[&str] = &[
    "resident_id",
    "resident_id",
    "residence_permit",
    "permanent_residence",
    "hk_mo_permit",
    "taiwan_permit",
    "taiwan_id",
    "hk_id",
    "mo_id",
    "passport",
];
const NAMES: &[&str] =
    &["phnoe", "e-mail", "", "__proto__", "constructor", "a/b~c", "会员", "10", "Name", "licence0", "\u{1f600}"];

/// A request's body.
pub(crate) fn body(known: &Known, chance: &mut Chance) -> Vec<u8> {
    let (day, form) = day_and_form(known, chance);
    let on = moment(day, if chance.percent(50) { 0 } else { chance.between(0, 1_439) });
    let fields = form.map(|form| form["fields"].as_array().unwrap().as_slice()).unwrap_or_default();
    let mut request = object([("application", application(known, fields, &date(day), chance))]);
    if chance.percent(75) {
        request = request.with("options", options(fields, day, chance));
    }
    request = request.with("on", on);
    if chance.percent(12) {
        request.shuffle(chance);
    }
    if chance.percent(SPOILED) {
        return spoil::spoiled(request, chance);
    }
    Spelling::by(chance).write(&request, chance)
}

/// A day, mostly one on which there is a form.
fn day_and_form<'k>(known: &'k Known, chance: &mut Chance) -> (i64, Option<&'k Value>) {
    let starts = known.program.versions;
    let form = |version: usize| known.document["versions"][version].get("application");
    let with_form: Vec<_> = (0..starts.len()).filter(|version| form(*version).is_some()).collect();
    let version =
        if with_form.is_empty() || chance.percent(3) { chance.below(starts.len()) } else { chance.pick(&with_form) };
    let end = starts.get(version + 1).copied();
    // The last version is in force for ever, and the calendar is not.
    let last = end.map_or(if chance.percent(10) { 6_000 } else { 2_180 }, |end| end - 1);
    (chance.between(starts[version], last.max(starts[version])), form(version))
}

fn application(known: &Known, fields: &[Value], on: &str, chance: &mut Chance) -> Json {
    let applicant = applicant(known, on, chance);
    let (mistakes, filled) = (chance.pick(CARE), chance.pick(FILLED));
    let mut given = Vec::new();
    for field in fields {
        if !is_for(field, applicant.kind) && chance.percent(93) || !chance.percent(filled) {
            continue;
        }
        let id = field["id"].as_str().unwrap().to_owned();
        if chance.percent(2) {
            // A page's script sends a field as it was, and once more as it is.
            given.push((id.clone(), entered(field, &applicant, 100, chance)));
        }
        given.push((id, entered(field, &applicant, mistakes, chance)));
    }
    if chance.percent(10) {
        given.push((chance.pick(NAMES).to_owned(), text(odd_text(chance))));
    }
    sometimes_with_meta(Json::Object(given), 8, chance)
}

/// Whether a field is asked of persons and enterprises alike, or of this kind.
fn is_for(field: &Value, kind: &str) -> bool {
    let only = &field["visibleWhen"]["is"];
    only["field"] != "kind" || only["of"].as_array().unwrap().iter().any(|known| known == kind)
}

fn applicant(known: &Known, on: &str, chance: &mut Chance) -> Applicant {
    let kind = if chance.percent(65) { "person" } else { "enterprise" };
    // Where a person and an enterprise can apply for the same tiers, any will do.
    let tier =
        if kind == "person" { chance.pick(&["basic", "silver", "gold"]) } else { chance.pick(known.program.tiers) };
    Applicant {
        kind,
        tier,
        born: born(on, chance),
        male: chance.percent(50),
        papers: chance.pick(PAPERS).to_owned(),
        day: on.to_owned(),
    }
}

/// Long ago, or so that the age is one at which something changes.
fn born(on: &str, chance: &mut Chance) -> String {
    if chance.percent(60) {
        return format!("19{:02}-{:02}-{:02}", chance.between(1, 9), chance.between(1, 12), chance.between(1, 28));
    }
    let years: i64 = if chance.percent(60) { chance.pick(&[14, 16, 18, 21]) } else { chance.between(0, 22) };
    let year = on[..4].parse::<i64>().unwrap() - years;
    let day = on[8..].parse::<i64>().unwrap() + chance.pick(&[-1, 0, 1]);
    format!("{year}-{}-{:02}", &on[5..7], day.clamp(1, 28))
}

fn options(fields: &[Value], day: i64, chance: &mut Chance) -> Json {
    if chance.percent(12) {
        return raw("null");
    }
    let mut options = object([]);
    match chance.below(10) {
        0..3 => options = options.with("mode", text("submit")),
        3..6 => options = options.with("mode", text("partial")),
        6 => options = options.with("mode", raw("null")),
        _ => {}
    }
    match chance.below(10) {
        0..2 if !fields.is_empty() => {
            let field = &fields[chance.below(fields.len())];
            options = options.with("field", text(field["id"].as_str().unwrap()));
        }
        2 => options = options.with("field", raw("null")),
        _ => {}
    }
    match chance.below(10) {
        0..3 => options = options.with("masked", raw("true")),
        3 => options = options.with("masked", raw("false")),
        _ => {}
    }
    match chance.below(10) {
        0..4 => options = options.with("review", review(day, chance)),
        4 => options = options.with("review", raw("null")),
        _ => {}
    }
    options
}

fn review(day: i64, chance: &mut Chance) -> Json {
    let complete = (day - chance.between(0, 40)).max(0);
    let mut review = object([]);
    if chance.percent(70) {
        review = review.with("completeOn", text(date(complete)));
    }
    if chance.percent(35) {
        let reason = chance.pick(&["材料需与工商登记核对", "a document is in another language", "補件"]);
        review = review.with("extension", object([("reason", text(reason))]));
    }
    match chance.below(10) {
        0..5 => review = review.with("approvedOn", text(date(complete + chance.between(0, 30)))),
        5 => review = review.with("approvedOn", raw("null")),
        _ => {}
    }
    review
}

/// A mistake in a request about an application, of which the form can't be to blame; false where it is about another thing.
pub(crate) fn mistake(request: &mut Json, chance: &mut Chance) -> bool {
    let Json::Object(parts) = request else { return false };
    let Some((_, application)) = parts.iter_mut().find(|(name, _)| name == "application") else { return false };
    if chance.percent(45) {
        if let Json::Object(given) = application {
            spoil_given(given, chance);
        }
        return true;
    }
    let options = match chance.below(9) {
        0 => object([("field", text(chance.pick(&["phnoe", "", "Kind", "no-such-field"])))]),
        1 => object([("mode", text(chance.pick(&["Submit", "all", ""])))]),
        2 => object([("masked", text("yes"))]),
        3 => object([("review", object([("completeOn", text("2026-07-02")), ("approvedOn", text("2026-07-01"))]))]),
        4 => object([(
            "review",
            object([("extension", object([("reason", text(chance.pick(&["", "x"]).repeat(201)))]))]),
        )]),
        5 => object([("review", object([("extension", object([]))]))]),
        6 => object([("reveiw", object([]))]),
        7 => object([("review", object([("completeOn", text(chance.pick(&["2026-02-30", "2026-01-01T10:00", ""])))]))]),
        _ => Json::List(Vec::new()),
    };
    parts.retain(|(name, _)| name != "options");
    parts.push(("options".to_owned(), options));
    true
}

/// Too much of something, or an object that lacks something.
fn spoil_given(given: &mut Vec<(String, Json)>, chance: &mut Chance) {
    let name = |chance: &mut Chance| {
        chance.pick(&["licence", "identity-copy", "photo", "papers", "copy", "statement"]).to_owned()
    };
    match chance.below(5) {
        0 => {
            let entries = (0..chance.between(199, 202)).map(|_| object([("name", text("a"))]));
            given.push((name(chance), Json::List(entries.collect())));
        }
        1 if chance.percent(20) => given.extend((0..1_001).map(|index| (format!("x{index}"), raw("null")))),
        2 => given.push((chance.pick(&["consent", "agreed"]).to_owned(), object([("version", number(3))]))),
        3 => {
            let file = files::any(chance).with(chance.pick(&["bytes", "Name"]), raw("1"));
            given.push((name(chance), Json::List(vec![file])));
        }
        _ => {
            let size = chance.pick(&["-1", "1.5", "4294967296", "\"10\"", "null"]);
            let file = object([("name", text("a.png")), ("size", raw(size)), ("head", text(""))]);
            given.push((name(chance), Json::List(vec![file])));
        }
    }
}
