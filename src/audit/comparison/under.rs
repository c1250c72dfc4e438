//! A member under one version, as if it had always been in force.

use crate::audit::Audit;
use crate::calendar::{Day, Moment};
use crate::fees::next_term;
use crate::history::supposed;
use crate::json::At;
use crate::member::Member;
use crate::pricing::cost_of;
use crate::regulations::procedures::ProcedureVersion;
use crate::regulations::{MemberKind, Program, Regulations};
use crate::units::{Money, Points, Rate, Rounding};
use serde::Serialize;

/// A member under a version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MemberUnder<'a> {
    /// The tier held; `None` outside every term.
    pub tier: Option<&'a str>,
    /// Points, in the order of the version's wallets.
    pub points: Vec<MemberPoints<'a>>,
    /// What the purchases cost.
    pub purchases: Money,
}

/// A member's points in a wallet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MemberPoints<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Those that can be spent.
    pub spendable: Points,
    /// All that ever came in.
    pub earned: Points,
}

/// A version as it would be alone.
pub(super) struct Alone<'a> {
    pub(super) program: &'a Program,
    regulations: Regulations,
    procedures: &'a ProcedureVersion,
}

/// What a member comes to under a version.
pub(super) struct Figures<'a> {
    pub(super) member: MemberUnder<'a>,
    /// By the version's wallets, what purchases of the time earned.
    pub(super) earned: Vec<Points>,
    /// How many purchases there were.
    pub(super) count: usize,
    pub(super) fee: Money,
}

impl<'a> Alone<'a> {
    pub(super) fn new(audit: &'a Audit, place: usize) -> Option<Self> {
        let program = audit.regulations().versions().get(place)?;
        let procedures = audit.procedures().versions().get(place)?;
        Some(Self { program, regulations: audit.regulations().alone(program), procedures })
    }

    /// What a tier costs one of a kind a year; nothing where no price is stated.
    fn yearly(&self, tier: &str, kind: MemberKind) -> Option<Money> {
        let months = u32::from(self.procedures.fees().term_months);
        let rounding = Rounding::of(self.regulations.currency());
        next_term(self.procedures, tier, kind)?.share((12, months), Rate::ONE, rounding)
    }

    /// The worth of points of a wallet of the version; `None`: it does not say.
    pub(super) fn worth(&self, wallet: usize, points: Points) -> Option<Money> {
        self.program.wallets().get(wallet)?.worth()?.of(points)
    }

    /// What becomes of a member. `None`, and told, where that can't be.
    pub(super) fn figures(
        &self,
        member: &Member<'_>,
        all: &Regulations,
        (on, from): (Moment, Day),
        at: &At<'_>,
    ) -> Option<Figures<'a>> {
        let brought = member.opening().and_then(|opening| self.opening_tier(&opening.tier, all));
        let adapted = brought.map(|tier| member.opening_at(tier));
        let member = adapted.as_ref().unwrap_or(member);
        let supposed = supposed(&self.regulations, member, on, at)?;
        let nothing = Money::zero(self.regulations.currency());
        let figures = self.figured(member, &supposed, from, nothing);
        if figures.is_none() {
            at.key("activities").fault(Money::overflow());
        }
        figures
    }

    /// `None` beyond what can be counted.
    fn figured(
        &self,
        member: &Member<'_>,
        supposed: &crate::history::Supposed<'_>,
        from: Day,
        nothing: Money,
    ) -> Option<Figures<'a>> {
        let wallets = self.program.wallets();
        let mut earned = vec![Points::ZERO; wallets.len()];
        let (mut cost, mut count) = (nothing, 0_usize);
        for purchase in supposed.purchases(from) {
            let of_goods = cost_of(self.program, member, (purchase.tier, purchase.on), &purchase.lines, nothing)?;
            cost = cost.plus(of_goods)?;
            count = count.saturating_add(1);
            for (wallet, points) in purchase.points {
                let place = wallets.iter().position(|known| known.id() == wallet)?;
                let sum = earned.get_mut(place)?;
                *sum = sum.plus(points)?;
            }
        }
        let mut points = Vec::with_capacity(wallets.len());
        for (id, spendable, earned) in supposed.wallets() {
            // Points by hand in a wallet that the version does not have stay out.
            if let Some(wallet) = self.program.wallet(id) {
                points.push(MemberPoints { wallet: wallet.id(), spendable, earned });
            }
        }
        let rank = supposed.tier().and_then(|tier| self.program.rank(tier));
        let tier = rank.and_then(|rank| self.program.tier(rank)).map(crate::regulations::Tier::id);
        let fee = tier.and_then(|tier| self.yearly(tier, member.traits(None).kind)).unwrap_or(nothing);
        Some(Figures { member: MemberUnder { tier, points, purchases: cost }, earned, count, fee })
    }

    /// Of a tier that the version does not have, the next lower one that it has.
    fn opening_tier(&self, brought: &str, all: &Regulations) -> Option<&'a str> {
        if self.program.rank(brought).is_some() {
            return None;
        }
        let holder = all.versions().iter().find(|version| version.rank(brought).is_some())?;
        let rank = holder.rank(brought)?;
        let mut lower = holder.tiers().rev().filter(|(known, _)| *known < rank).map(|(_, tier)| tier.id());
        let known = lower.find_map(|id| self.program.rank(id));
        self.program.tier(known.unwrap_or_default()).map(crate::regulations::Tier::id)
    }
}
