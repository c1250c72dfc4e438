//! What each activity does: it earns points with the tier held, and then moves the tier.

use super::bought::Bought;
use super::replay::{Brought, Replay, overflow};
use crate::calendar::Day;
use crate::member::{Activity, Event, LineRefund, Purchase};
use crate::points::{EarningTerms, Income, Life, LotReason, Multiplier, Occasioned};
use crate::problem::{Code, Fault};
use crate::regulations::{
    Action, Condition, Crossing, Metric, OfferKind, Program, Promotion, Rank, Redemption, Wallet,
};
use crate::tiers::{Deed, Facts, today};
use crate::units::{Money, Points};

impl<'r> Replay<'r> {
    pub(super) fn apply(&mut self, position: usize, activity: &'r Activity<'r>) -> Result<(), Fault> {
        let source = position.saturating_add(1);
        let (id, day) = (activity.id(), activity.on().day());
        let in_term = self.member.term_on(day).is_some();
        let applied = match activity.event() {
            Event::Purchase(purchase) if in_term => self.buy(source, id, day, purchase),
            Event::Action(action) if in_term => self.act(source, id, day, *action),
            // A use counts for quotas alone.
            Event::Purchase(_) | Event::Action(_) | Event::Use { .. } => Some(()),
            Event::Refund { of, lines } => self.give_goods_back(*of, id, day, lines),
            Event::Completion { of } => {
                let source = of.saturating_add(1);
                self.wallets.iter_mut().try_for_each(|wallet| wallet.complete(source, day))
            }
            Event::Redemption { wallet, points, item, .. } => {
                self.redeemed.extend(item.as_deref().map(|item| (item, day, source)));
                let known = |item: &str| self.program.redemptions().iter().find(|known| known.id() == item);
                let rule = item.as_deref().and_then(known).map(Redemption::rule);
                let supposed = self.supposed;
                let ledger = self.wallet(wallet).ok_or_else(overflow)?;
                let points = if supposed { points.at_most(ledger.spendable()) } else { *points };
                let spent = ledger.spend(source, day, points, (item.as_deref(), rule), id);
                // It takes the lots as they stood before: then those that are left last longer.
                ledger.active(day);
                return spent.map_err(|error| not_enough(Code::RedemptionNotEnough, error.spendable));
            }
            Event::GiveBack { of, wallet, points } => self.give_points_back(*of, id, day, wallet, *points),
            Event::Adjustment { wallet, points } => return self.adjust(id, day, wallet, *points),
            Event::Grant(grant) => self.grant(grant, id),
            Event::Fee(amount, grant) => {
                let granted = grant.as_ref().map_or(Some(()), |grant| self.grant(grant, id));
                granted.and_then(|()| self.count(source, id, day, Some(Deed::Fee(*amount))))
            }
            Event::Contribution(amount) => self.count(source, id, day, Some(Deed::Contribution(*amount))),
            Event::Invitation(tier) => self.count(source, id, day, Some(Deed::Invitation(tier))),
        };
        applied.ok_or_else(overflow)
    }

    pub(super) fn buy(&mut self, source: usize, id: &'r str, day: Day, purchase: &'r Purchase<'r>) -> Option<()> {
        let nothing = Money::zero(self.regulations.currency());
        let tier = self.program.tier(self.in_effect.rank)?.id();
        let terms = self.terms(day, &[], tier, purchase);
        let mut bought = Bought::new((day, tier), purchase, nothing, terms)?;
        bought.add_to(&mut self.meters, source);
        if let Some((cuts, last)) = self.crossing(source, day, nothing)? {
            let before = bought.points();
            bought.earn_by(nothing, self.terms(day, &cuts, last, purchase))?;
            let mut more = bought.points();
            for ((_, points), (_, before)) in more.iter_mut().zip(before) {
                *points = points.minus(before)?;
            }
            self.meters.raise(source, day, &Facts { points: &more, ..Facts::default() });
        }
        for earned in bought.earned() {
            let wallet = earned.wallet();
            let income = Income {
                source,
                activity: Some(id),
                earned_on: day,
                points: earned.points(),
                life: Life::Rule(wallet),
                reason: LotReason::Purchase(Box::new(earned.clone())),
            };
            let ledger = self.wallet(wallet.id())?;
            ledger.active(day);
            ledger.earn_by_purchase(income, wallet)?;
        }
        self.latest = source;
        bought.with_facts(|facts| self.more_in_grace(source, facts))?;
        *self.brought.get_mut(source)? = Some(Brought::Purchase(bought));
        self.promote_at_once(day, Some(source), Some(id))
    }

    /// The terms of a purchase in each wallet: at some tiers up to amounts, and at the last for the rest.
    fn terms(
        &mut self,
        day: Day,
        cuts: &[(Money, &str)],
        last: &str,
        purchase: &Purchase<'_>,
    ) -> Vec<EarningTerms<'r>> {
        let campaigns = self.regulations.in_force_on(day).map(Program::offers).unwrap_or_default();
        let mut multipliers = Vec::new();
        for id in purchase.offers() {
            let offer = campaigns.iter().find(|offer| offer.id() == id);
            if let Some((offer, OfferKind::Points { wallet, factor })) = offer.map(|offer| (offer.id(), offer.kind())) {
                multipliers.push(Multiplier { offer, wallet, factor: *factor });
            }
        }
        let birthday = self.program.birthday(self.member.birthday());
        let mut terms = Vec::new();
        for wallet in self.program.wallets() {
            let when = Occasioned { day, birthday, room: self.room(wallet, day) };
            terms.push(EarningTerms::crossing(wallet, cuts, last, when, &multipliers));
        }
        terms
    }

    /// The most that a purchase of a day can still earn in a wallet; `None`: no cap.
    pub(crate) fn room(&self, wallet: &Wallet, day: Day) -> Option<Points> {
        match self.wallets.iter().find(|ledger| ledger.wallet() == wallet.id()) {
            Some(ledger) => ledger.room(wallet.caps(), day),
            None => wallet.caps().purchase.into_iter().chain(wallet.caps().periods.into_iter().flatten()).min(),
        }
    }

    /// Where the latest purchase crosses into a higher tier and the program says that it then earns
    /// otherwise: up to which amounts at which tiers, and the tier of the rest.
    #[expect(clippy::type_complexity, reason = "used once")]
    fn crossing(
        &mut self,
        source: usize,
        day: Day,
        nothing: Money,
    ) -> Option<Option<(Vec<(Money, &'r str)>, &'r str)>> {
        let policy = *self.program.tier_policy();
        if policy.crossing() == Crossing::Before || policy.promotion() != Promotion::AtOnce {
            return Some(None);
        }
        let program = self.program;
        let met = self.meters.highest_met(program, day);
        if met <= self.in_effect.rank {
            return Some(None);
        }
        let mut last = program.tier(met)?.id();
        let mut cuts = Vec::new();
        if policy.crossing() == Crossing::Split {
            let held = self.in_effect.rank;
            let mut at = program.tier(held)?.id();
            for (rank, _) in program.tiers().filter(|(rank, _)| *rank > held && *rank <= met) {
                if let Some(missing) = self.missing_before(rank, source, day, nothing) {
                    cuts.push((missing, at));
                    at = program.tier(rank)?.id();
                }
            }
            // A tier that is not reached by spend alone has no amount to split at: it earns from the next purchase on.
            last = at;
        }
        Some(Some((cuts, last)))
    }

    /// What was missing to reach a tier by spend, before the latest purchase.
    fn missing_before(&mut self, rank: Rank, source: usize, day: Day, nothing: Money) -> Option<Money> {
        let by_spend = match self.program.tier(rank)?.reach()? {
            Condition::One(requirement) => matches!(requirement.metric(), Metric::NetSpend(..)),
            Condition::Several { .. } => false,
        };
        if !by_spend {
            return None;
        }
        let gauge = self.meters.reach(rank)?;
        gauge.move_to(day);
        let (requirement, before) =
            gauge.decisive(&|meter| today(meter).saturating_sub(meter.of_source(source, day)))?;
        let missing = requirement.need().number().saturating_sub(before);
        Money::from_minor(missing, nothing.currency()).filter(|missing| !missing.is_negative())
    }

    fn act(&mut self, source: usize, id: &'r str, day: Day, action: Action) -> Option<()> {
        let done = self.done.contains(&action);
        let again = action.once() && done;
        self.done.extend(Some(action).filter(|_| !done));
        let mut points = Vec::new();
        for wallet in self.program.wallets() {
            let earned = wallet.action(action);
            self.wallet(wallet.id())?.active(day);
            if earned == Points::ZERO || again {
                continue;
            }
            let income = Income {
                source,
                activity: Some(id),
                earned_on: day,
                points: earned,
                life: Life::Rule(wallet),
                reason: LotReason::Action(action.name(), wallet),
            };
            self.wallet(wallet.id())?.earn(income)?;
            points.push((wallet.id(), earned));
        }
        let deed = match action {
            Action::Event => Some(Deed::Event),
            Action::Referral => Some(Deed::Referral),
            Action::Activation | Action::Referred | Action::Feedback | Action::Profile => None,
        };
        self.count_with(source, id, day, deed, points)
    }

    /// Counts something for the tier.
    fn count(&mut self, source: usize, id: &'r str, day: Day, deed: Option<Deed<'r>>) -> Option<()> {
        self.count_with(source, id, day, deed, Vec::new())
    }

    fn count_with(
        &mut self,
        source: usize,
        id: &'r str,
        day: Day,
        deed: Option<Deed<'r>>,
        points: Vec<(&'r str, Points)>,
    ) -> Option<()> {
        let facts = Facts { points: &points, deed, ..Facts::default() };
        self.meters.add(source, day, &facts);
        self.latest = source;
        self.more_in_grace(source, &facts)?;
        *self.brought.get_mut(source)? = Some(Brought::Deed(day, deed, points));
        self.promote_at_once(day, Some(source), Some(id))
    }

    /// A refund lowers its purchase: what that had earned beyond what is left is taken back, and a
    /// tier that rested on it is tested again. The cost is that of the lines refunded.
    pub(super) fn give_goods_back(&mut self, of: usize, id: &'r str, day: Day, lines: &[LineRefund]) -> Option<()> {
        let source = of.saturating_add(1);
        // A purchase outside every term brought nothing.
        let Some(Brought::Purchase(mut bought)) = self.brought.get_mut(source)?.take() else { return Some(()) };
        let purchase = self.member.activities().get(of)?.id();
        let taken = bought.give_back(lines)?;
        for ((id_of, points), earned) in taken.points.iter().zip(bought.earned()) {
            self.wallet(id_of)?.take_back((source, purchase), (day, id), *points, earned.wallet())?;
        }
        *self.brought.get_mut(source)? = Some(Brought::Purchase(bought));
        let facts = taken.facts();
        self.meters.lower(source, &facts);
        for held in self.beneath.iter_mut().chain(std::iter::once(&mut self.held)) {
            held.lower(source, &facts, day, (id, purchase));
        }
        self.test_ground(day)
    }

    pub(super) fn give_points_back(
        &mut self,
        of: usize,
        id: &'r str,
        day: Day,
        wallet: &'r str,
        points: Points,
    ) -> Option<()> {
        let rule = self.program.wallet(wallet);
        let redemption = self.member.activities().get(of)?.id();
        let supposed = self.supposed;
        let ledger = self.wallet(wallet)?;
        let source = of.saturating_add(1);
        let points = if supposed { points.at_most(ledger.spent_by(source)) } else { points };
        ledger.give_back(source, day, points, rule, (id, redemption))
    }

    fn adjust(&mut self, id: &'r str, day: Day, wallet: &'r str, points: Points) -> Result<(), Fault> {
        if points < Points::ZERO {
            let taken = Points::ZERO.minus(points).ok_or_else(overflow)?;
            let supposed = self.supposed;
            let ledger = self.wallet(wallet).ok_or_else(overflow)?;
            let taken = if supposed { taken.at_most(ledger.spendable()) } else { taken };
            let taken = ledger.take_away(day, taken, id);
            return taken.map_err(|error| not_enough(Code::AdjustmentNotEnough, error.spendable));
        }
        // A wallet that only a later version has is known by the first version that has it.
        let versions = || self.regulations.versions().iter().find_map(|version| version.wallet(wallet));
        let rule = self.program.wallet(wallet).or_else(versions);
        let life = rule.map_or(Life::Opening(None), Life::Rule);
        let income =
            Income { source: 0, activity: Some(id), earned_on: day, points, life, reason: LotReason::Adjustment };
        self.wallet(wallet).and_then(|ledger| ledger.earn(income)).ok_or_else(overflow)
    }
}

fn not_enough(code: Code, spendable: Points) -> Fault {
    let spendable = u64::try_from(spendable.get()).unwrap_or_default();
    Fault::new(code, vec![("spendable", spendable.into())])
}
