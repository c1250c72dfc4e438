//! Faults that a desk really makes: each is a document that could be read, were it not for what it says.

use crate::chance::Chance;
use crate::places::{any, at, parent, under};
use serde_json::{Value, json};

/// A kind of fault, and who makes it: nothing where the document has no place for it.
pub(crate) type Fault = (&'static str, fn(&mut Value, &mut Chance) -> Option<()>);

pub(crate) const FAULTS: &[Fault] = &[
    ("a reference is misspelt", reference_misspelt),
    ("a field's name is misspelt", field_misspelt),
    ("an amount has a digit too many after the point", currency_digits),
    ("an id is that of the entry it was copied from", id_copied),
    ("a text lacks a locale", locale_missing),
    ("first and last day are swapped", days_swapped),
    ("a day of the week counted from 0", weekday_from_zero),
    ("keep is above reach", keep_above_reach),
    ("the fees of two tiers are swapped", fees_swapped),
    ("two tiers are swapped", tiers_swapped),
    ("a lower tier has the better rate", rates_swapped),
    ("a benefit has lost a tier", benefit_tier_dropped),
    ("a tier is reached by ten times as much", reach_times_ten),
    ("a window of 12 months is of 1", window_of_one),
    ("an offer is of an earlier year", offer_in_the_past),
    ("threshold and amount off are swapped", threshold_below_amount),
    ("the share off stands for the share paid", rate_as_discount),
    ("two digits of a rate are swapped", rate_digits),
    ("an offer stacks that did not", stacking_dropped),
    ("an offer takes goods that none touches", goods_untouched),
    ("a cap is below a step", cap_below_step),
    ("points expire before they are available", dead_points),
    ("a tenth of the points", points_per_amount),
    ("points for an exchange are a hundred times as many", redemption_dear),
    ("a clause is dropped", clause_dropped),
    ("a clause stands there twice", clause_doubled),
    ("a rule has lost its clause", label_dropped),
    ("a rule names another clause", label_changed),
    ("announced too late", announced_late),
    ("an example's figure is another", example_changed),
    ("a quota is one more", quota_changed),
    ("a deadline has another number", deadline_changed),
    ("a fee is of another amount", fee_changed),
    ("two campaigns move together", campaign_moved),
];

fn reference_misspelt(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let names = ["wallet", "tier", "purpose", "field", "kindIn", "copyOf", "of", "by"];
    let place = any(program, chance, &|place, value| {
        let (name, list) = (place.last().unwrap().as_str(), place.iter().rev().nth(1).map(String::as_str));
        let listed = list == Some("tiers") && name.parse::<u32>().is_ok();
        value.is_string() && place[0] == "versions" && (names.contains(&name) || listed) && !under(place, "checks")
    })?;
    let text = at(program, &place);
    let mut letters: Vec<char> = text.as_str()?.chars().collect();
    let letter = chance.below(letters.len());
    letters.insert(letter, letters[letter]);
    *text = json!(letters.into_iter().collect::<String>());
    Some(())
}

fn field_misspelt(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, _| {
        let name = place.last().unwrap();
        place[0] == "versions" && name.len() > 4 && name.chars().all(char::is_alphabetic) && !under(place, "meta")
    })?;
    let name = place.last()?;
    let fields = parent(program, &place).as_object_mut()?;
    let value = fields.remove(name)?;
    let cut = chance.below(name.len() - 1) + 1;
    fields.insert(format!("{}{}", &name[..cut], &name[cut + 1..]), value);
    Some(())
}

fn currency_digits(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        let amount = value.as_str().and_then(|text| text.split_once('.')).is_some_and(|(_, digits)| digits.len() == 2);
        let rates = ["rate", "factor", "share", "deepest", "version"];
        amount
            && place[0] == "versions"
            && !rates.contains(&place.last().unwrap().as_str())
            && !under(place, "multipliers")
    })?;
    let text = at(program, &place);
    *text = json!(format!("{}0", text.as_str()?));
    Some(())
}

fn id_copied(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let lists = ["offers", "benefits", "redemptions", "deadlines", "fields", "prices"];
    let place = any(program, chance, &|place, value| {
        lists.contains(&place.last().unwrap().as_str()) && value.as_array().is_some_and(|list| list.len() > 1)
    })?;
    let list = at(program, &place).as_array_mut()?;
    let (one, other) = (chance.below(list.len()), chance.below(list.len() - 1));
    let id = list[one].get("id")?.clone();
    *list[if other >= one { other + 1 } else { other }].get_mut("id")? = id;
    Some(())
}

fn locale_missing(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        place[0] == "versions" && value.get("zh-Hant").is_some_and(Value::is_string)
    })?;
    at(program, &place).as_object_mut()?.remove(chance.pick(&["zh-Hans", "zh-Hant", "en"]))?;
    Some(())
}

fn days_swapped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        place[0] == "versions" && value.get("from").is_some_and(Value::is_string) && value.get("to").is_some()
    })?;
    let fields = at(program, &place).as_object_mut()?;
    let from = fields.insert("from".to_owned(), fields.get("to")?.clone())?;
    fields.insert("to".to_owned(), from)?;
    Some(())
}

fn weekday_from_zero(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, _| place.last().unwrap() == "weekdays")?;
    *at(program, &place) = json!([6, 0]);
    Some(())
}

/// Times so many of so many, to whole units.
fn times(text: &Value, numerator: i64, denominator: i64) -> Option<Value> {
    let whole: i64 = text.as_str()?.split_once('.')?.0.parse().ok()?;
    Some(json!(format!("{}.00", whole * numerator / denominator)))
}

fn keep_above_reach(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        place.last().unwrap() == "keep" && value.pointer("/netSpend/atLeast").is_some()
    })?;
    let tier = parent(program, &place);
    let reach = tier.pointer("/reach/netSpend/atLeast").or_else(|| tier.pointer("/reach/all/0/netSpend/atLeast"))?;
    *tier.pointer_mut("/keep/netSpend/atLeast")? = times(reach, 5, 4)?;
    Some(())
}

/// Two neighbours of a list that have a field.
fn neighbours<'v>(
    list: &'v mut Value,
    chance: &mut Chance,
    has: &dyn Fn(&Value) -> bool,
) -> Option<[&'v mut Value; 2]> {
    let mut entries: Vec<_> = list.as_array_mut()?.iter_mut().filter(|entry| has(entry)).collect();
    (entries.len() > 1).then_some(())?;
    let second = chance.below(entries.len() - 1) + 1;
    let second = entries.remove(second);
    Some([entries.remove(0), second])
}

/// A list of a version by name.
fn list<'v>(program: &'v mut Value, chance: &mut Chance, name: &str) -> Option<&'v mut Value> {
    let place = any(program, chance, &|place, _| place.len() == 3 && place[0] == "versions" && place[2] == name)?;
    Some(at(program, &place))
}

fn swap_field(list: &mut Value, chance: &mut Chance, pointer: &str) -> Option<()> {
    let [one, other] = neighbours(list, chance, &|entry| entry.pointer(pointer).is_some())?;
    let (one, other) = (one.pointer_mut(pointer)?, other.pointer_mut(pointer)?);
    (one != other).then(|| std::mem::swap(one, other))
}

fn fees_swapped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let tiers = list(program, chance, "tiers")?;
    swap_field(tiers, chance, "/fee")
}

fn tiers_swapped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let tiers = list(program, chance, "tiers")?.as_array_mut()?;
    let one = chance.below(tiers.len() - 1);
    tiers.swap(one, one + 1);
    Some(())
}

fn rates_swapped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let benefits = list(program, chance, "benefits")?;
    swap_field(benefits, chance, "/rate/rate")
}

fn benefit_tier_dropped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        place.len() == 5
            && place[2] == "benefits"
            && place[4] == "tiers"
            && value.as_array().is_some_and(|list| list.len() > 1)
    })?;
    let tiers = at(program, &place).as_array_mut()?;
    tiers.remove(chance.below(tiers.len()));
    Some(())
}

fn reach_times_ten(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        under(place, "reach") && place.last().unwrap() == "atLeast" && (value.is_number() || value.is_string())
    })?;
    let value = at(program, &place);
    *value = match value.as_i64() {
        Some(count) => json!(count * 10),
        None => times(value, 10, 1)?,
    };
    Some(())
}

fn window_of_one(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| place.last().unwrap() == "rollingMonths" && *value == 12)?;
    *at(program, &place) = json!(1);
    Some(())
}

fn offer<'v>(program: &'v mut Value, chance: &mut Chance, has: &str) -> Option<&'v mut Value> {
    let place =
        any(program, chance, &|place, value| place.len() == 4 && place[2] == "offers" && value.pointer(has).is_some())?;
    Some(at(program, &place))
}

fn offer_in_the_past(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let offer = offer(program, chance, "")?.as_object_mut()?;
    let day = |day: Option<&Value>, other: &str| {
        let day = day.and_then(Value::as_str).unwrap_or(other);
        json!(format!("2023{}", &day[4..]))
    };
    let when = offer.entry("when").or_insert_with(|| json!({})).as_object_mut()?;
    let (from, to) = (day(when.get("from"), "2026-01-01"), day(when.get("to"), "2026-12-31"));
    when.insert("from".to_owned(), from);
    when.insert("to".to_owned(), to);
    Some(())
}

fn threshold_below_amount(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let off = offer(program, chance, "/moneyOff/atLeast")?.get_mut("moneyOff")?.as_object_mut()?;
    let amount = off.insert("amount".to_owned(), off.get("atLeast")?.clone())?;
    off.insert("atLeast".to_owned(), amount);
    Some(())
}

/// A rate among benefits and offers.
fn rate<'v>(program: &'v mut Value, chance: &mut Chance) -> Option<&'v mut Value> {
    let place = any(program, chance, &|place, value| {
        place.last().unwrap() == "rate" && value.is_string() && (under(place, "benefits") || under(place, "offers"))
    })?;
    Some(at(program, &place))
}

fn rate_as_discount(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let rate = rate(program, chance)?;
    let hundredths: i64 = format!("{:0<4}", rate.as_str()?).split_once('.')?.1.parse().ok()?;
    *rate = json!(format!("0.{:02}", 100 - hundredths));
    Some(())
}

fn rate_digits(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let rate = rate(program, chance)?;
    let mut digits = format!("{:0<4}", rate.as_str()?).into_bytes();
    (digits[2] != digits[3]).then(|| digits.swap(2, 3))?;
    *rate = json!(String::from_utf8(digits).ok()?);
    Some(())
}

fn stacking_dropped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    offer(program, chance, "/stacking/exclusive")?.as_object_mut()?.remove("stacking")?;
    Some(())
}

fn goods_untouched(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let version = any(program, chance, &|place, value| place.len() == 2 && value.pointer("/noDiscount").is_some())?;
    let version = at(program, &version);
    let none = version.get("noDiscount")?.clone();
    let offers: Vec<_> =
        version.get_mut("offers")?.as_array_mut()?.iter_mut().filter(|offer| offer.get("goods").is_some()).collect();
    let place = chance.below(offers.len());
    offers.into_iter().nth(place)?.as_object_mut()?.insert("goods".to_owned(), none);
    Some(())
}

fn redemption<'v>(program: &'v mut Value, chance: &mut Chance, has: &str) -> Option<&'v mut Value> {
    let place = any(program, chance, &|place, value| {
        place.len() == 4 && place[2] == "redemptions" && value.pointer(has).is_some()
    })?;
    Some(at(program, &place))
}

fn cap_below_step(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let exchange = redemption(program, chance, "/exchange")?.get_mut("exchange")?;
    let half = times(exchange.get("amount")?, 1, 2)?;
    exchange.as_object_mut()?.insert("most".to_owned(), half);
    Some(())
}

fn dead_points(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let wallet = list(program, chance, "wallets")?.get_mut(0)?.as_object_mut()?;
    wallet.insert("available".to_owned(), json!({ "days": 60 }));
    wallet.insert("expiry".to_owned(), json!({ "days": 30 + chance.below(20) }));
    Some(())
}

fn points_per_amount(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, _| place.last().unwrap() == "perAmount")?;
    let amount = at(program, &place);
    *amount = times(amount, 10, 1)?;
    Some(())
}

fn redemption_dear(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let points = redemption(program, chance, "/item/points")?.pointer_mut("/item/points")?;
    *points = json!(points.as_i64()? * 100);
    Some(())
}

fn clauses<'v>(program: &'v mut Value, chance: &mut Chance) -> Option<&'v mut Vec<Value>> {
    let place = any(program, chance, &|place, value| {
        place.last().unwrap() == "clauses" && value.as_array().is_some_and(|list| list.len() > 1)
    })?;
    at(program, &place).as_array_mut()
}

fn clause_dropped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let clauses = clauses(program, chance)?;
    clauses.remove(chance.below(clauses.len()));
    Some(())
}

fn clause_doubled(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let clauses = clauses(program, chance)?;
    clauses.push(clauses[chance.below(clauses.len())].clone());
    Some(())
}

fn label<'v>(program: &'v mut Value, chance: &mut Chance) -> Option<(&'v mut Value, String)> {
    let place = any(program, chance, &|place, _| place[0] == "versions" && place.last().unwrap() == "clause")?;
    let label = at(program, &place).as_str()?.to_owned();
    Some((parent(program, &place), label))
}

fn label_dropped(program: &mut Value, chance: &mut Chance) -> Option<()> {
    label(program, chance)?.0.as_object_mut()?.remove("clause")?;
    Some(())
}

fn label_changed(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let other = label(program, chance)?.1;
    let (rule, own) = label(program, chance)?;
    // As often a clause that is not there at all.
    let other = if other == own || chance.percent(50) { format!("{own}之二") } else { other };
    rule["clause"] = json!(other);
    Some(())
}

fn announced_late(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let versions = program["versions"].as_array_mut()?;
    let place = chance.below(versions.len() + 1).min(versions.len() - 1);
    let version = &mut versions[place];
    let from = version.get("effectiveFrom")?.as_str()?.to_owned();
    // So many days before the first of January.
    from.ends_with("-01-01").then_some(())?;
    let year: u32 = from[..4].parse().ok()?;
    version["announcedOn"] = json!(format!("{}-12-{:02}", year - 1, 20 + chance.below(12)));
    Some(())
}

fn example_changed(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let place = any(program, chance, &|place, value| {
        place[0] == "examples"
            && under(place, "expect")
            && (value.is_number() || value.as_str().is_some_and(|text| text.contains('.')))
    })?;
    let value = at(program, &place);
    *value = match value.as_i64() {
        Some(number) => json!(number + 1),
        None => {
            let text = value.as_str()?;
            let last = text.chars().last()?.to_digit(10)?;
            json!(format!("{}{}", &text[..text.len() - 1], (last + 1) % 10))
        }
    };
    Some(())
}

fn add_one(program: &mut Value, chance: &mut Chance, kind: &dyn Fn(&[String]) -> bool) -> Option<()> {
    let place = any(program, chance, &|place, value| value.is_number() && kind(place))?;
    let value = at(program, &place);
    *value = json!(value.as_i64()? + 1);
    Some(())
}

fn quota_changed(program: &mut Value, chance: &mut Chance) -> Option<()> {
    add_one(program, chance, &|place| under(place, "quota") && place.last().unwrap() == "quantity")
}

fn deadline_changed(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let names = ["days", "hours", "workingDays"];
    add_one(program, chance, &|place| under(place, "deadlines") && names.contains(&place.last().unwrap().as_str()))
}

fn fee_changed(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let names = ["amount", "lost", "damaged", "price", "fee"];
    let place = any(program, chance, &|place, value| {
        let name = place.last().unwrap().as_str();
        value.as_str().is_some_and(|text| text != "0.00")
            && names.contains(&name)
            && (under(place, "fees") || name == "fee")
            && place[0] == "versions"
    })?;
    let amount = at(program, &place);
    *amount = times(amount, 9, 10)?;
    Some(())
}

fn campaign_moved(program: &mut Value, chance: &mut Chance) -> Option<()> {
    let offers = list(program, chance, "offers")?.as_array_mut()?;
    let offer = offers.iter().find(|offer| offer.pointer("/when/to").is_some() && offer.get("source").is_none())?;
    let mut next = offer.clone();
    let to = offer.pointer("/when/to")?.as_str()?;
    let day: u32 = to[8..].parse().ok()?;
    next["id"] = json!("encore");
    let (before, from) = (to[..8].to_owned(), day - 1 - u32::try_from(chance.below(5)).ok()?);
    next["when"] = json!({ "from": format!("{before}{from:02}"), "to": format!("{before}{day:02}") });
    next["when"]["to"] = json!(format!("{}-12-31", &to[..4]));
    offers.push(next);
    Some(())
}
