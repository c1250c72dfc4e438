//! How rules keep, lose and reach a tier.
//!
//! Decided here:
//! - A hold is tested on the day after it ends, before that day's activities, without the promoting
//!   purchase. Where rules promote at the next period there is no such purchase, and all counts.
//! - What had come when a tier was reached neither reaches it again once it was not kept nor keeps it
//!   later: neither that tier nor those between it and the one fallen to. Tenure alone can't be used up.
//!   Where what has come since meets `reach` already, the next activity promotes: the fall stands first.
//! - A refund of what a tier rests on asks again on its day: who meets `reach` by then stays, where the
//!   tier was not kept yet, and who meets that of a higher tier. Else what was reached is undone, back to the tier beneath if its hold still
//!   runs and it is no lower than the highest tier met; and what was kept, unless `keep` is met on
//!   that day, is lost as if it had not been kept.
//! - In a time of grace what counts is what counted at the test that was not met and what comes
//!   since, less refunds; months of membership go by without adding to it. Who is kept in it is kept
//!   from the day on which the hold had ended, for the period that runs by then. A refund of what kept
//!   it puts the member back into that grace while it would run: as if it had not been kept.
//! - Where rules promote at the next period, a tier that is held as long as it is met must be met on
//!   the period's first day as well as by the one that has ended.
//! - A tier held as long as it is met has no grace; within the minimum hold it stays, and is looked
//!   at on the first day after.

use super::held::{Change, Held, InEffect, Period, reason};
use super::replay::Replay;
use crate::calendar::Day;
use crate::reason::{Reason, Why};
use crate::regulations::{Hold, NotKept, Rank, RefundTest};
use crate::tiers::{Facts, Ground, Meter, today};

/// When what a rule asks for is measured.
#[derive(Clone, Copy)]
enum Measured {
    /// On the day, with what has happened on it.
    Now,
    /// By a test on the day, before its activities: in a period that has ended, on its last day.
    AtTest,
}

impl<'r> Replay<'r> {
    /// The next day, up to a limit, on which the tier is tested or no longer met.
    pub(super) fn next_review(&mut self, limit: Day) -> Option<Day> {
        let policy = *self.program.tier_policy();
        let loose_from = policy.loose_from(self.held.since).max(self.today);
        if self.held.period == Period::WhileMet {
            let gauge = self.meters.reach(self.held.rank)?;
            return if loose_from <= limit { gauge.first_unmet(loose_from, limit) } else { None };
        }
        let last = self.held.period.last_day().map(Day::next);
        // A refund within the minimum hold is tested when that is over.
        let retest = !self.held.period.is_grace() && !self.held.stands() && policy.refund() == RefundTest::Retest;
        let retest = retest.then_some(loose_from);
        last.into_iter().chain(retest).min().filter(|review| *review <= limit)
    }

    /// What is due on a day: the hold has ended, what is asked for is no longer met, or a refund is
    /// looked at once the minimum hold is over.
    pub(super) fn review(&mut self, day: Day) -> Option<()> {
        match self.held.period {
            Period::WhileMet => self.not_met(day),
            period if period.runs_on(day) => self.test_ground(day),
            _ => self.test(day),
        }
    }

    fn not_met(&mut self, day: Day) -> Option<()> {
        let Some(gauge) = self.meters.reach(self.held.rank) else { return Some(()) };
        gauge.move_to(day);
        let why = reason(gauge.decisive(&today)?, |have, need| Why::TierNotKept { have, need });
        self.lose(day, why, Measured::AtTest)
    }

    /// The hold has ended: kept, in grace, or lost.
    fn test(&mut self, day: Day) -> Option<()> {
        let rank = self.held.rank;
        let hold = self.program.tier(rank)?.hold();
        let Some(ground) = self.keeping(day, Measured::AtTest) else {
            // The base tier, brought along with a last day: there is nothing to test.
            self.held.period = Period::Life;
            return Some(());
        };
        if self.held.period.is_grace() {
            let short = self.held.ground.as_ref().unwrap_or(&ground).decisive()?;
            return self.lose(day, reason(short, |have, need| Why::TierNotKept { have, need }), Measured::AtTest);
        }
        let decisive = ground.decisive()?;
        let grace = self.program.tier_policy().grace().zip(self.held.period.last_day());
        let grace = grace.map(|(length, last)| self.held.period.grace(day, length.after(last)));
        if ground.stands() {
            let why = reason(decisive, |have, need| Why::TierKept { have, need });
            return self.keep_on(hold, day, ground, why, grace);
        }
        if let Some(grace) = grace {
            self.held.ground = Some(ground);
            return self.held.enter_grace(grace);
        }
        self.lose(day, reason(decisive, |have, need| Why::TierNotKept { have, need }), Measured::AtTest)
    }

    /// What counts toward keeping the tier; the base has no rule for it.
    fn keeping(&mut self, day: Day, measured: Measured) -> Option<Ground<'r>> {
        let (but, latest) = (self.held.promoted_by, self.latest);
        // Between two tests what was carried over may still be in the window, and would count twice.
        let surplus = if let Measured::AtTest = measured { self.held.surplus } else { 0 };
        let gauge = self.meters.keep(self.held.rank)?;
        match measured {
            Measured::Now => gauge.move_to(day),
            Measured::AtTest => gauge.move_to_test(day),
        }
        let measure = |meter: &Meter<'_>| {
            let on = match measured {
                Measured::Now => day,
                Measured::AtTest => meter.requirement().window().measured_on(day),
            };
            let own = but.map_or(0, |source| meter.of_source(source, on));
            today(meter).saturating_sub(own).saturating_add(surplus)
        };
        Some(gauge.ground(&measure, latest, but))
    }

    /// Kept: for another period, with what is carried over.
    fn keep_on(
        &mut self,
        hold: Hold,
        day: Day,
        ground: Ground<'r>,
        reason: Reason<'r>,
        grace: Option<Period>,
    ) -> Option<()> {
        self.held.surplus = ground.surplus().min(self.program.tier(self.held.rank)?.surplus());
        let (today, joined_on) = (self.today, self.member.joined_on());
        self.held.period = self.held.period.renewed(hold, day, joined_on);
        // A time of grace may be longer than the hold: kept is the period that runs by now.
        while let Some(last) = self.held.period.last_day().filter(|last| *last < today) {
            self.held.period = self.held.period.renewed(hold, last.next(), joined_on);
        }
        self.held.reason = reason;
        self.held.rest_on(Some(ground));
        self.held.kept = true;
        self.held.grace = grace;
        Some(())
    }

    /// More has come: who is in grace and meets the rule now keeps the tier, from the day on which
    /// the hold had ended. What comes while the grace would run counts for who has kept it already.
    pub(super) fn more_in_grace(&mut self, source: usize, facts: &Facts<'_, '_>) -> Option<()> {
        let period = self.held.period;
        let grace = Some(period).filter(|period| period.is_grace()).or(self.held.grace);
        let Some(Period::Grace { since, to, .. }) = grace else { return Some(()) };
        let Some(ground) = self.held.ground.as_mut().filter(|_| self.today <= to) else { return Some(()) };
        ground.raise(source, facts);
        if !period.is_grace() || !ground.stands() {
            return Some(());
        }
        let ground = self.held.ground.take()?;
        let hold = self.program.tier(self.held.rank)?.hold();
        let why = reason(ground.decisive()?, |have, need| Why::TierKeptInGrace { have, need });
        self.keep_on(hold, since, ground, why, grace)
    }

    /// The tier is lost: by the program's policy one down, to the tier met, or to the base.
    fn lose(&mut self, day: Day, why: Reason<'r>, measured: Measured) -> Option<()> {
        let (rank, through) = (self.held.rank, self.held.through);
        let below = rank.below()?;
        let (target, ground) = match self.program.tier_policy().not_kept() {
            NotKept::OneDown => (below, None),
            NotKept::ToBase => (Rank::BASE, None),
            NotKept::ToMet => {
                let met = match measured {
                    Measured::Now => self.meters.highest_met(self.program, day),
                    Measured::AtTest => self.meters.highest_at_test(self.program, day),
                };
                // Where the lost tier's `reach` is still met, the one below may not be.
                (met.min(below), if met < rank { self.ground_of(met) } else { None })
            }
        };
        if self.held.period != Period::WhileMet {
            let program = self.program;
            for (lost, tier) in program.tiers() {
                if lost > target && lost <= rank {
                    self.used_up.retain(|(known, _)| *known != tier.id());
                    self.used_up.push((tier.id(), through));
                    self.meters.use_up(lost, through);
                }
            }
        }
        let mut undone: Vec<_> = std::mem::take(&mut self.beneath).iter().map(Held::undone).collect();
        undone.push(self.held.undone());
        for undone in undone {
            self.take_gift_back(undone.filter(|undone| undone.rank > target), day)?;
        }
        self.fall_to(target, day, why, ground)
    }

    fn fall_to(&mut self, rank: Rank, day: Day, reason: Reason<'r>, ground: Option<Ground<'r>>) -> Option<()> {
        let period = Period::start(self.program.tier(rank)?.hold(), day, self.member.joined_on());
        self.held = Held { ground, ..Held::new(rank, day, self.latest, period, reason.clone()) };
        self.restart_tier_years(day);
        self.settle(day, reason)
    }

    /// Where a refund has taken away what the tier rests on, the rules are asked again.
    pub(super) fn test_ground(&mut self, day: Day) -> Option<()> {
        if let Some(ground) = self.held.ground.as_ref().filter(|_| self.held.kept) {
            self.held.surplus = self.held.surplus.min(ground.surplus());
        }
        let policy = *self.program.tier_policy();
        let tested = policy.refund() == RefundTest::Retest && day >= policy.loose_from(self.held.since);
        if !tested || self.held.period.is_grace() || self.held.stands() {
            return Some(());
        }
        let met = self.meters.highest_met(self.program, day);
        if met > self.held.rank || (met == self.held.rank && !self.held.kept) {
            // A higher tier may be met that is reached at the next period only.
            let ground = self.ground_of(met);
            self.held.rest_on(ground);
            return Some(());
        }
        let short = self.held.ground.as_ref()?.decisive()?;
        let why = reason(short, |have, need| Why::TierNotKept { have, need });
        if self.held.kept {
            return match self.keeping(day, Measured::Now).filter(Ground::stands) {
                Some(ground) => {
                    self.held.ground = Some(ground);
                    Some(())
                }
                None if self.held.fall_into_grace(day).is_some() => Some(()),
                None => self.lose(day, why, Measured::Now),
            };
        }
        self.take_gift_back(self.held.undone(), day)?;
        if self.back_to_beneath(met, day, &why)? {
            return Some(());
        }
        let ground = self.ground_of(met);
        self.fall_to(met, day, why, ground)
    }

    /// Back to a tier held before that still runs, stands, and is at least this one; whether there was one.
    fn back_to_beneath(&mut self, least: Rank, day: Day, why: &Reason<'r>) -> Option<bool> {
        while let Some(mut beneath) = self.beneath.pop() {
            let in_grace = beneath.fall_into_grace(day).is_some() || beneath.period.is_grace();
            let runs = match beneath.period {
                Period::Life => true,
                Period::WhileMet => self.meters.reach(beneath.rank).is_some_and(|gauge| {
                    gauge.move_to(day);
                    gauge.is_met(&today)
                }),
                period => period.runs_on(day),
            };
            if runs && (in_grace || beneath.stands()) && beneath.rank >= least {
                let reason = if in_grace { beneath.reason.clone() } else { why.clone() };
                self.held = Held { reason, ..beneath };
                self.restart_tier_years(day);
                self.settle(day, why.clone())?;
                return Some(true);
            }
            if beneath.rank > least {
                self.take_gift_back(beneath.undone(), day)?;
            }
        }
        Some(false)
    }

    /// What reaching a tier rests on, as of the day to which its gauge has moved.
    fn ground_of(&mut self, rank: Rank) -> Option<Ground<'r>> {
        let latest = self.latest;
        Some(self.meters.reach(rank)?.ground(&today, latest, None))
    }

    /// To a tier that is met, if it is higher: by an activity, by joining, by time, or by new rules.
    pub(super) fn promote_to(
        &mut self,
        met: Rank,
        day: Day,
        source: Option<usize>,
        activity: Option<&'r str>,
    ) -> Option<()> {
        if met <= self.held.rank {
            return Some(());
        }
        let decisive = self.meters.reach(met)?.decisive(&today)?;
        let reason = reason(decisive, |have, need| Why::TierReached { activity, have, need });
        let period = Period::start(self.program.tier(met)?.hold(), day, self.member.joined_on());
        let held = Held::new(met, day, self.latest, period, reason.clone());
        let held = Held { promoted_by: source, ground: self.ground_of(met), ..held };
        self.beneath.push(std::mem::replace(&mut self.held, held));
        self.restart_tier_years(day);
        self.settle(day, reason)?;
        self.promotion_gift(met, day, activity)
    }

    /// What is held in effect is the higher of what rules give and what is granted.
    pub(super) fn settle(&mut self, day: Day, why: Reason<'r>) -> Option<()> {
        let granted = self.grants.highest().map_or(Rank::BASE, |(rank, _)| rank);
        let rank = granted.max(self.held.rank);
        if rank != self.in_effect.rank {
            self.timeline.push(Change::new(self.program, day, Some(self.in_effect.rank), rank, why)?);
            self.in_effect = InEffect { rank, since: day };
        }
        Some(())
    }
}
