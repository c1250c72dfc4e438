//! Members who do just what a rule asks for, or as much as anyone could.

use crate::audit::findings::people::{Article, Someone};
use crate::calendar::Day;
use crate::regulations::{Action, Condition, Metric, Places, Program, Requirement, Wallet};
use crate::units::{Currency, Money, Points, Quantity};
use serde_json::json;

/// Ways to meet a rule that are tried.
const MOST_WAYS: usize = 4;
/// Things that someone does for one requirement.
const MOST_DEEDS: i64 = 400;

/// Ways to meet a rule, each of them all that must be met: of several rules that are too many, as many as are asked for
/// from each of them on.
pub(super) fn ways(condition: &Condition) -> Vec<Vec<&Requirement>> {
    match condition {
        Condition::One(requirement) => vec![vec![&**requirement]],
        Condition::Several { count, of, .. } if *count == of.len() => vec![first_way(condition)],
        Condition::Several { count, of, .. } => {
            let from = |start| of.iter().cycle().skip(start).take(*count).flat_map(first_way).collect();
            (0..of.len()).take(MOST_WAYS).map(from).collect()
        }
    }
}

fn first_way(condition: &Condition) -> Vec<&Requirement> {
    match condition {
        Condition::One(requirement) => vec![&**requirement],
        Condition::Several { count, of, .. } => of.iter().take(*count).flat_map(first_way).collect(),
    }
}

/// The months of membership that a way asks for.
pub(super) fn tenure_of(way: &[&Requirement]) -> u32 {
    let tenure = way.iter().filter(|requirement| matches!(requirement.metric(), Metric::Tenure));
    tenure.filter_map(|requirement| u32::try_from(requirement.need().number()).ok()).max().unwrap_or(0)
}

/// Does just what is asked for, on a day. `joined_then`: what joining brings counts for it too. `None`: no way to do it is
/// known.
pub(super) fn does(
    someone: &mut Someone,
    (program, currency): (&Program, Currency),
    requirement: &Requirement,
    on: Day,
    joined_then: bool,
) -> Option<()> {
    let need = requirement.need().number();
    if need <= 0 {
        return Some(());
    }
    let smallest = Money::minor_unit(currency);
    match requirement.metric() {
        Metric::NetSpend(scope, places) => {
            let paid = Money::from_minor(need, currency)?;
            someone.buys(on, &Article::in_scope(scope)?, 1, paid, places);
        }
        Metric::Orders(places) => {
            for _ in 0..few(need)? {
                someone.buys(on, &Article::plain(), 1, smallest, places);
            }
        }
        Metric::Pieces(scope, places) => {
            let pieces = u32::try_from(need).ok().filter(|pieces| *pieces <= Quantity::MOST)?;
            someone.buys(on, &Article::in_scope(scope)?, pieces, smallest, places);
        }
        Metric::PointsEarned { wallet } => {
            let wallet = program.wallet(wallet)?;
            let registered = if joined_then { wallet.registration().get() } else { 0 };
            earns(someone, program, wallet, need.saturating_sub(registered), on, smallest)?;
        }
        Metric::Events => acts(someone, "event", few(need)?, on),
        Metric::Referrals => acts(someone, "referral", few(need)?, on),
        Metric::FeePaid => {
            let amount = Money::from_minor(need, currency)?;
            someone.does(on, "fee", json!({ "amount": amount.to_string() }));
        }
        Metric::Contribution => {
            let amount = Money::from_minor(need, currency)?;
            someone.does(on, "contribution", json!({ "amount": amount.to_string() }));
        }
        // By time alone.
        Metric::Tenure => {}
        Metric::Invitation { tier } => {
            someone.does(on, "invitation", json!({ "tier": tier }));
        }
    }
    Some(())
}

/// As many as someone does; `None`: more than is tried.
fn few(need: i64) -> Option<i64> {
    (need <= MOST_DEEDS).then_some(need)
}

fn acts(someone: &mut Someone, what: &str, times: i64, on: Day) {
    for _ in 0..times {
        someone.does(on, "action", json!({ "kind": what }));
    }
}

/// Earns so many points: by what is spent, else by purchases, else by what a member does. What caps would leave of them
/// is not figured.
fn earns(
    someone: &mut Someone,
    program: &Program,
    wallet: &Wallet,
    points: i64,
    on: Day,
    smallest: Money,
) -> Option<()> {
    let capped = wallet.caps().purchase.is_some() || wallet.caps().periods.iter().any(Option::is_some);
    if points <= 0 {
        return Some(());
    }
    if capped {
        return None;
    }
    let (base, places) = (program.tiers().next()?.1.id(), Places::default());
    if let Some(earning) = wallet.spend().filter(|earning| earning.rate(base).points > Points::ZERO) {
        let rate = earning.rate(base);
        let (per, of) = (i128::from(rate.per_amount.minor()), i128::from(rate.points.get()));
        let wanted = i128::from(points.saturating_sub(wallet.purchase().get()).max(1));
        let steps = if earning.full_steps() {
            ceil(wanted, of)?.checked_mul(per)?
        } else {
            ceil(wanted.checked_mul(per)?, of)?
        };
        let paid = Money::from_minor(i64::try_from(steps).ok()?, smallest.currency())?;
        someone.buys(on, &Article::in_scope(earning.goods())?, 1, paid, &places);
        return Some(());
    }
    let each = wallet.purchase().get();
    if each > 0 {
        for _ in 0..few(each_so_many(points, each)?)? {
            someone.buys(on, &Article::plain(), 1, smallest, &places);
        }
        return Some(());
    }
    let kinds = [(Action::Event, "event"), (Action::Referral, "referral"), (Action::Feedback, "feedback")];
    let (action, name) = kinds.into_iter().find(|(action, _)| wallet.action(*action) > Points::ZERO)?;
    acts(someone, name, few(each_so_many(points, wallet.action(action).get())?)?, on);
    Some(())
}

fn each_so_many(points: i64, each: i64) -> Option<i64> {
    i64::try_from(ceil(points.into(), each.into())?).ok()
}

/// Rounded up; of numbers above zero.
fn ceil(number: i128, by: i128) -> Option<i128> {
    number.checked_add(by)?.checked_sub(1)?.checked_div(by)
}

/// Someone who on each of so many first days of a version buys a lot of everything that a rule asks for and does everything
/// that earns points, and the last of those days.
pub(in crate::audit::findings) fn zealous(
    (program, currency): (&Program, Currency),
    rule: Option<&Condition>,
    wallet: Option<&Wallet>,
    days: u32,
) -> (Someone, Day) {
    let first = program.effective_from();
    let mut someone = Someone::joining(first);
    let mut bought = vec![(Article::plain(), Places::default())];
    let mut invited = None;
    for requirement in rule.into_iter().flat_map(Condition::requirements).take(ZEALOUS_RULES) {
        let (scope, places) = match requirement.metric() {
            Metric::NetSpend(scope, places) | Metric::Pieces(scope, places) => (Some(scope), places.clone()),
            Metric::Orders(places) => (None, places.clone()),
            Metric::Invitation { tier } => {
                invited = Some(tier);
                continue;
            }
            _ => continue,
        };
        let article = scope.map_or_else(|| Some(Article::plain()), Article::in_scope);
        bought.extend(article.map(|article| (article, places)));
    }
    let earning = wallet.and_then(|wallet| Article::in_scope(wallet.spend()?.goods()));
    let bonus = wallet.and_then(|wallet| Article::in_scope(&wallet.bonus().first()?.goods));
    bought.extend(earning.into_iter().chain(bonus).map(|article| (article, Places::default())));
    bought.dedup();
    let much = Money::from_minor(MUCH, currency).unwrap_or(Money::minor_unit(currency));
    for once in ["activation", "profile", "referred"] {
        someone.does(first, "action", json!({ "kind": once }));
    }
    let mut day = first;
    for later in 0..days {
        day = first.plus_days(later);
        for (article, places) in &bought {
            someone.buys(day, article, MANY, much, places);
        }
        for kind in ["event", "referral", "feedback"] {
            someone.does(day, "action", json!({ "kind": kind }));
        }
        someone.does(day, "contribution", json!({ "amount": much.to_string() }));
        someone.does(day, "fee", json!({ "amount": much.to_string() }));
        if let Some(tier) = invited {
            someone.does(day, "invitation", json!({ "tier": tier }));
        }
    }
    (someone, day)
}

/// Requirements of one rule for which the most zealous member buys something.
const ZEALOUS_RULES: usize = 8;
/// What the most zealous member pays for a line, in minor units, and how many pieces are in it.
const MUCH: i64 = 100_000_000;
const MANY: u32 = 1_000;
