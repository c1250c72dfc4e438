//! What two versions would mean for members: who moves tier, and what it costs.

use super::under::{Alone, Figures, MemberUnder};
use crate::audit::Audit;
use crate::calendar::{Day, Moment};
use crate::json::{At, Part};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::units::{Currency, Money, Points};
use serde::Serialize;
use std::collections::BTreeMap;

/// What two versions mean for members. Sums over the members: those of two parts of a population add up.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PopulationComparison<'a> {
    /// The day, or the day and time, on which they are compared.
    pub on: Moment,
    /// The first day of the purchases whose points and prices are compared.
    pub from: Day,
    /// How many members.
    pub members: usize,
    /// How many are in each tier, lowest first; last those outside every term.
    pub tiers: Vec<TierCount<'a>>,
    /// Those whose tier is another, by tier before, then after.
    pub moves: Vec<Move<'a>>,
    /// Points that purchases earn.
    pub points: Vec<WalletCompared<'a>>,
    /// What purchases cost.
    pub purchases: PurchasesCompared,
    /// What a year in the tiers held costs to renew, for one, without promotions: by `fees.prices`, else the fee of the tier.
    pub fees: FeesCompared,
    /// What the change costs the company: less from purchases and fees, more worth of points. Below zero: it brings so much.
    /// Points of a wallet whose worth a version that has it does not say are left out.
    pub cost: Money,
    /// Those whose tier, points or prices change, in the order given.
    pub changed: Vec<MemberComparison<'a>>,
}

/// How many members are in a tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TierCount<'a> {
    /// The tier's id; `None`: outside every term.
    pub tier: Option<&'a str>,
    /// Under the version before.
    pub before: usize,
    /// Under the version after.
    pub after: usize,
}

/// Members whose tier is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Move<'a> {
    /// Under the version before.
    pub from: Option<&'a str>,
    /// Under the version after.
    pub to: Option<&'a str>,
    /// How many.
    pub members: usize,
}

/// Points that purchases earn in a wallet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WalletCompared<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Under the version before.
    pub before: Points,
    /// Under the version after.
    pub after: Points,
    /// What they are worth under the version before, each member's rounded down; `None` where it does not say.
    pub worth_before: Option<Money>,
    /// And under the version after.
    pub worth_after: Option<Money>,
}

/// What purchases cost, with what was paid as their list price.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PurchasesCompared {
    /// How many; those given back in full are none.
    pub count: usize,
    /// Under the version before.
    pub before: Money,
    /// Under the version after.
    pub after: Money,
}

/// What tiers cost a year.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FeesCompared {
    /// Under the version before.
    pub before: Money,
    /// Under the version after.
    pub after: Money,
}

/// A member for whom something changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MemberComparison<'a> {
    /// The member's id.
    pub member: String,
    /// Under the version before.
    pub before: MemberUnder<'a>,
    /// Under the version after.
    pub after: MemberUnder<'a>,
}

/// Compares members one by one. `None` where one is broken; all that are have been told then.
pub(super) fn compared<'a>(
    audit: &'a Audit,
    [before, after]: [usize; 2],
    members: Vec<Part<MemberDocument<'_>>>,
    (on, from): (Moment, Option<Day>),
    at: &At<'_>,
) -> Option<PopulationComparison<'a>> {
    let from = from.unwrap_or_else(|| a_year_before(on.day()));
    let versions = [Alone::new(audit, before)?, Alone::new(audit, after)?];
    let mut sums = Sums::new(&versions, audit.regulations().currency());
    let mut good = true;
    for (index, document) in members.into_iter().enumerate() {
        let at = at.index(index);
        let member = document.0.and_then(|document| Member::check(document, audit.regulations(), &at));
        let figures = member.as_ref().and_then(|member| {
            let [before, after] = &versions;
            let figures = |version: &Alone<'a>| version.figures(member, audit.regulations(), (on, from), &at);
            Some([figures(before)?, figures(after)?])
        });
        let (Some(member), Some(figures)) = (member, figures) else {
            good = false;
            continue;
        };
        if sums.add(&versions, member.id(), figures).is_none() {
            at.fault(Money::overflow());
            return None;
        }
    }
    let compared = sums.told(&versions, (on, from));
    if compared.is_none() {
        at.fault(Money::overflow());
    }
    compared.filter(|_| good)
}

/// The first day of the year that ends with a day.
fn a_year_before(day: Day) -> Day {
    let long = day.minus_days(366);
    if long.plus_months(12) >= day { long } else { day.minus_days(365) }
}

/// The sums so far.
struct Sums<'a> {
    members: usize,
    /// By tier before and after.
    tiers: BTreeMap<(Option<&'a str>, Option<&'a str>), usize>,
    /// Under each version, by its wallets: points, and what they are worth.
    points: [Vec<(Points, Money)>; 2],
    count: usize,
    purchases: [Money; 2],
    fees: [Money; 2],
    changed: Vec<MemberComparison<'a>>,
}

impl<'a> Sums<'a> {
    fn new(versions: &[Alone<'a>; 2], currency: Currency) -> Self {
        let nothing = Money::zero(currency);
        let points = |version: &Alone<'a>| vec![(Points::ZERO, nothing); version.program.wallets().len()];
        let [before, after] = versions;
        Self {
            members: 0,
            tiers: BTreeMap::new(),
            points: [points(before), points(after)],
            count: 0,
            purchases: [nothing; 2],
            fees: [nothing; 2],
            changed: Vec::new(),
        }
    }

    /// Adds a member. `None` beyond what can be counted.
    fn add(&mut self, versions: &[Alone<'a>; 2], member: &str, figures: [Figures<'a>; 2]) -> Option<()> {
        self.members = self.members.saturating_add(1);
        self.count = self.count.saturating_add(figures.iter().map(|figures| figures.count).max().unwrap_or_default());
        for (place, (figures, version)) in figures.iter().zip(versions).enumerate() {
            let (purchases, fees) = (self.purchases.get_mut(place)?, self.fees.get_mut(place)?);
            *purchases = purchases.plus(figures.member.purchases)?;
            *fees = fees.plus(figures.fee)?;
            for (wallet, (points, sum)) in figures.earned.iter().zip(self.points.get_mut(place)?).enumerate() {
                sum.0 = sum.0.plus(*points)?;
                if let Some(worth) = version.worth(wallet, *points) {
                    sum.1 = sum.1.plus(worth)?;
                }
            }
        }
        let [before, after] = figures.map(|figures| figures.member);
        let moved = self.tiers.entry((before.tier, after.tier)).or_default();
        *moved = moved.saturating_add(1);
        if before != after {
            self.changed.push(MemberComparison { member: member.to_owned(), before, after });
        }
        Some(())
    }

    /// What it comes to. `None` beyond what can be counted.
    fn told(self, versions: &[Alone<'a>; 2], (on, from): (Moment, Day)) -> Option<PopulationComparison<'a>> {
        let [before, after] = versions;
        let tiers =
            both(after.program.tiers().map(|(_, tier)| tier.id()), before.program.tiers().map(|(_, tier)| tier.id()));
        let tiers: Vec<_> = tiers.into_iter().map(Some).chain([None]).collect();
        let counts = tiers.iter().map(|tier| {
            let (mut before, mut after) = (0_usize, 0_usize);
            for ((from, to), members) in &self.tiers {
                before = before.saturating_add(if from == tier { *members } else { 0 });
                after = after.saturating_add(if to == tier { *members } else { 0 });
            }
            TierCount { tier: *tier, before, after }
        });
        let mut moves = Vec::new();
        for from in &tiers {
            for to in tiers.iter().filter(|to| *to != from) {
                let members = self.tiers.get(&(*from, *to)).copied().unwrap_or_default();
                moves.extend((members > 0).then_some(Move { from: *from, to: *to, members }));
            }
        }
        let [purchases_before, purchases_after] = self.purchases;
        let [fees_before, fees_after] = self.fees;
        let mut cost = purchases_before.minus(purchases_after)?.plus(fees_before.minus(fees_after)?)?;
        let mut points = Vec::new();
        let wallet_ids = |version: &Alone<'a>| version.program.wallets().iter().map(crate::regulations::Wallet::id);
        for wallet in both(wallet_ids(after), wallet_ids(before)) {
            let side = |place: usize, version: &Alone<'a>| {
                let own = version.program.wallets().iter().position(|known| known.id() == wallet)?;
                let (points, worth) = *self.points.get(place)?.get(own)?;
                Some((points, version.worth(own, Points::ZERO).map(|_| worth)))
            };
            let sides = [side(0, before), side(1, after)];
            // Points of which a version does not say what they are worth are not for nothing: nobody knows what they cost.
            let is_known = !sides.iter().flatten().any(|(_, worth)| worth.is_none());
            let [(before, worth_before), (after, worth_after)] = sides.map(Option::unwrap_or_default);
            if is_known {
                let nothing = Money::zero(cost.currency());
                cost = cost.plus(worth_after.unwrap_or(nothing).minus(worth_before.unwrap_or(nothing))?)?;
            }
            points.push(WalletCompared { wallet, before, after, worth_before, worth_after });
        }
        Some(PopulationComparison {
            on,
            from,
            members: self.members,
            tiers: counts.collect(),
            moves,
            points,
            purchases: PurchasesCompared { count: self.count, before: purchases_before, after: purchases_after },
            fees: FeesCompared { before: fees_before, after: fees_after },
            cost,
            changed: self.changed,
        })
    }
}

/// The ids of the version after, then those that the one before alone has.
fn both<'a>(after: impl Iterator<Item = &'a str>, before: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ids: Vec<_> = after.collect();
    for id in before {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
