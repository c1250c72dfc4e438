//! Fewer points.

use super::{Less, Pair};
use crate::audit::findings::Reviewed;
use crate::audit::findings::people::{Article, Someone};
use crate::audit::findings::shown::Asked;
use crate::calendar::{Birthday, Day, LeapDay};
use crate::regulations::document::Ask;
use crate::regulations::{Occasion, OccasionDays, Places, Wallet};
use crate::units::Money;
use serde_json::Value;

/// Days that are looked at for the first of an occasion.
const MOST_DAYS: u32 = 800;
/// The purchase is so many times the amount that earns points.
const TIMES: i64 = 100;

pub(super) fn fewer(reviewed: &Reviewed<'_>, pair: Pair<'_>) -> Option<Less> {
    let (id, than) = (pair.tier.1.id(), pair.other.1.id());
    for wallet in reviewed.program.wallets() {
        let first = reviewed.program.effective_from();
        let mut days = Vec::new();
        if earns_less(wallet, id, than) {
            days.push((first, None));
        }
        for occasion in wallet.occasions() {
            days.extend(first_day(occasion, than, first).filter(|(on, born)| {
                let born = born.map(|born| Birthday { born, in_common_years: LeapDay::default() });
                !occasion.holds(*on, id, born)
            }));
        }
        for (on, born) in days {
            let (asked, tier) = purchase(reviewed, wallet, id, on, born)?;
            let (at_other, other) = purchase(reviewed, wallet, than, on, born)?;
            if tier < other && !more_elsewhere(reviewed, wallet, &asked, &at_other) {
                let shown = |asked: &Asked| {
                    let line = line(asked, wallet.id())?;
                    let places = [format!("{line}/points"), format!("{line}/pending"), format!("{line}/reason")];
                    Some(asked.witness(&places.each_ref().map(String::as_str)))
                };
                let witnesses = vec![shown(&at_other)?, shown(&asked)?];
                return Some(Less { what: "points", ids: vec![wallet.id().to_owned()], witnesses });
            }
        }
    }
    None
}

/// Whether the tier's rate or multiplier is lower than the other's.
fn earns_less(wallet: &Wallet, tier: &str, other: &str) -> bool {
    let by_rate = wallet.spend().is_some_and(|earning| {
        let (rate, of) = (earning.rate(tier), earning.rate(other));
        let product = |points: i64, per: Money| i128::from(points).saturating_mul(i128::from(per.minor()));
        product(rate.points.get(), of.per_amount) < product(of.points.get(), rate.per_amount)
    });
    by_rate || wallet.factor(tier).decimal() < wallet.factor(other).decimal()
}

/// The first day of an occasion for a tier, with the birthday where it goes by that.
fn first_day(occasion: &Occasion, tier: &str, from: Day) -> Option<(Day, Option<Day>)> {
    let from = match &occasion.when() {
        OccasionDays::Birthday { .. } => {
            let born = Birthday { born: from, in_common_years: LeapDay::default() };
            return occasion.holds(from, tier, Some(born)).then_some((from, Some(from)));
        }
        OccasionDays::Dates(first, _) => from.max(*first),
        OccasionDays::Weekdays(_) | OccasionDays::DaysOfMonth(_) => from,
    };
    let mut days = (0..MOST_DAYS).map(|later| from.plus_days(later));
    days.find(|day| occasion.holds(*day, tier, None)).map(|day| (day, None))
}

/// What a purchase earns in a wallet, in a tier.
fn purchase(reviewed: &Reviewed<'_>, wallet: &Wallet, tier: &str, on: Day, born: Option<Day>) -> Option<(Asked, i64)> {
    let currency = reviewed.audit.regulations().currency();
    let per = wallet.spend().into_iter().flat_map(|earning| earning.rates().chain([earning.base_rate()]));
    let per = per.map(|rate| rate.per_amount.minor()).max().unwrap_or(1);
    let paid = Money::from_minor(per.checked_mul(TIMES)?, currency)?;
    let goods = wallet.spend().map_or_else(|| Some(Article::plain()), |earning| Article::in_scope(earning.goods()))?;
    let mut someone = Someone::in_tier(reviewed.program.effective_from(), tier);
    someone.birthday = born;
    someone.buys(on, &goods, 1, paid, &Places::default());
    let asked = Asked::new(reviewed, Ask::Points, someone.on(on));
    let earned = earned(&asked, wallet.id())?;
    Some((asked, earned))
}

/// The line of the journal of a wallet that says what the purchase earned.
fn line(asked: &Asked, wallet: &str) -> Option<String> {
    let journal = format!("{}/journal", asked.entry("/value/wallets", "wallet", wallet)?);
    let lines = asked.at(&journal)?.as_array()?;
    let earned = |line: &Value| {
        let code = line.pointer("/reason/code").and_then(Value::as_str);
        matches!(code, Some("points.purchase" | "points.split"))
    };
    lines.iter().position(earned).map(|place| format!("{journal}/{place}"))
}

fn earned(asked: &Asked, wallet: &str) -> Option<i64> {
    asked.at("/value/wallets")?;
    let Some(line) = line(asked, wallet) else { return Some(0) };
    let number = |field: &str| asked.at(&format!("{line}/{field}")).and_then(Value::as_i64);
    Some(number("points")?.saturating_add(number("pending")?))
}

/// Whether the purchase earns more in another wallet.
fn more_elsewhere(reviewed: &Reviewed<'_>, wallet: &Wallet, asked: &Asked, at_other: &Asked) -> bool {
    let mut others = reviewed.program.wallets().iter().filter(|other| other.id() != wallet.id());
    others.any(|other| earned(asked, other.id()) > earned(at_other, other.id()))
}
