//! How a tier is kept, lost, granted and reached.

use super::held::{Change, Held, Period, reason};
use super::replay::{BEFORE_LEDGER, Replay};
use crate::calendar::Day;
use crate::member::Grant;
use crate::points::{Income, Life, LotReason};
use crate::reason::{Reason, Why};
use crate::regulations::{NotKept, Rank, RefundTest};
use crate::tiers::{Ground, Meter, today};
use crate::units::Points;
use rust_decimal::Decimal;

impl<'r> Replay<'r> {
    /// The next day, up to a limit, on which the held tier is tested or no longer met.
    pub(super) fn next_review(&mut self, limit: Day) -> Option<Day> {
        let policy = *self.program.tier_policy();
        let loose_from = policy.loose_from(self.held.since).max(self.today);
        if self.held.period == Period::WhileMet {
            let gauge = self.meters.reach(self.held.rank)?;
            return if loose_from <= limit { gauge.first_unmet(loose_from, limit) } else { None };
        }
        let last = self.held.period.last_day().map(Day::next);
        // A refund within the minimum hold is tested when that is over.
        let in_grace = matches!(self.held.period, Period::Grace { .. });
        let retest = !in_grace && !self.held.stands() && policy.refund() == RefundTest::Retest;
        let retest = retest.then_some(loose_from);
        last.into_iter().chain(retest).min().filter(|review| *review <= limit)
    }

    /// The hold has ended: kept, in grace, or lost.
    pub(super) fn review(&mut self, day: Day) -> Option<()> {
        match self.held.period {
            Period::Granted(last) if last < day => return self.end_of_grant(day),
            Period::WhileMet => {}
            period if period.last_day().is_none_or(|last| last >= day) => return self.test_ground(day),
            Period::Granted(_) | Period::To(_) | Period::Months { .. } | Period::Grace { .. } | Period::Life => {}
        }
        let rank = self.held.rank;
        let hold = self.program.tier(rank)?.hold();
        let (in_grace, while_met) = (matches!(self.held.period, Period::Grace { .. }), self.held.period == Period::WhileMet);
        // The promoting purchase does not count toward keeping, but toward what the tier rests on as long as it is met.
        let but = self.held.promoted_by.filter(|_| !while_met);
        let latest = self.latest;
        let Some(gauge) = self.meters.keep(rank) else {
            // The base tier, brought along with a last day: there is nothing to test.
            self.held.period = Period::Life;
            return Some(());
        };
        if while_met {
            gauge.move_to(day);
        } else {
            gauge.move_to_test(day);
        }
        let measure = |meter: &Meter<'_>| without(meter, but, day);
        let met = gauge.is_met(&measure);
        let decisive = gauge.decisive(&measure)?;
        let ground = gauge.ground(&measure, latest, but);
        if met && !while_met && !in_grace {
            return self.keep_on(hold, day, ground, reason(decisive, |have, need| Why::TierKept { have, need }));
        }
        let grace = self.program.tier_policy().grace().filter(|_| !in_grace && !while_met);
        if let (Some(length), Some(last)) = (grace, self.held.period.last_day()) {
            let to = length.after(last);
            self.held.reason = reason(decisive, |have, need| Why::TierGrace { to, have, need });
            (self.held.period, self.held.ground) = (Period::Grace { since: day, to }, Some(ground));
            return Some(());
        }
        let short = if in_grace { self.held.ground.as_ref().and_then(Ground::weakest) } else { None };
        let why = reason(short.unwrap_or(decisive), |have, need| Why::TierNotKept { have, need });
        self.lose(day, why)
    }

    /// Kept: for another period, with what is carried over.
    fn keep_on(
        &mut self,
        hold: crate::regulations::Hold,
        day: Day,
        ground: Ground<'r>,
        reason: Reason<'r>,
    ) -> Option<()> {
        let rank = self.held.rank;
        let most = self.program.tier(rank)?.surplus();
        self.meters.carry(rank, ground.surplus().min(most), day);
        self.held.period = self.held.period.renewed(hold, day, self.member.joined_on());
        self.held.reason = reason;
        self.held.ground = Some(ground);
        Some(())
    }

    /// In grace, more has come: who meets the rule now keeps the tier, from the day on which the hold had ended.
    pub(super) fn test_grace(&mut self) -> Option<()> {
        let Period::Grace { since, .. } = self.held.period else { return Some(()) };
        if !self.held.stands() {
            return Some(());
        }
        let rank = self.held.rank;
        let hold = self.program.tier(rank)?.hold();
        let ground = self.held.ground.take()?;
        let why = reason(ground.weakest()?, |have, need| Why::TierKeptInGrace { have, need });
        self.keep_on(hold, since, ground, why)
    }

    /// The tier is lost: by the program's policy one down, to the tier met, or to the base, but not
    /// below what is granted.
    fn lose(&mut self, day: Day, why: Reason<'r>) -> Option<()> {
        let rank = self.held.rank;
        let below = rank.below()?;
        let target = match self.program.tier_policy().not_kept() {
            NotKept::OneDown => below,
            NotKept::ToMet => self.meters.highest_at_test(self.program, day).min(below),
            NotKept::ToBase => Rank::BASE,
        };
        self.beneath.clear();
        match self.granted(day) {
            Some((granted, last)) if granted >= rank => {
                (self.held.period, self.held.ground) = (Period::Granted(last), None);
                Some(())
            }
            Some((granted, last)) if granted > target => self.fall_to(granted, day, why, None, Some(Period::Granted(last))),
            _ => self.fall_to(target, day, why, None, None),
        }
    }

    fn fall_to(
        &mut self,
        rank: Rank,
        day: Day,
        reason: Reason<'r>,
        ground: Option<Ground<'r>>,
        period: Option<Period>,
    ) -> Option<()> {
        let tier = self.program.tier(rank)?;
        self.timeline.push(Change::new(self.program, day, Some(self.held.rank), rank, reason.clone())?);
        let period = period.unwrap_or_else(|| Period::start(tier.hold(), day, self.member.joined_on()));
        self.held = Held { rank, since: day, period, promoted_by: None, ground, reason };
        self.meters.restart(day, self.latest);
        Some(())
    }

    /// Where a refund has taken away what the held tier rests on, the member falls: to the highest
    /// tier still met, or to what was held beneath, if that still runs and is no lower.
    pub(super) fn test_ground(&mut self, day: Day) -> Option<()> {
        let policy = *self.program.tier_policy();
        let tested = policy.refund() == RefundTest::Retest && day >= policy.loose_from(self.held.since);
        if !tested || matches!(self.held.period, Period::Grace { .. }) || self.held.stands() {
            return Some(());
        }
        let met = self.meters.highest_met(self.program, day).min(self.held.rank);
        if met == self.held.rank {
            self.held.ground = self.ground_of(met);
            return Some(());
        }
        let weakest = self.held.ground.as_ref().and_then(Ground::weakest)?;
        let why = reason(weakest, |have, need| Why::TierNotKept { have, need });
        let granted = self.granted(day);
        if self.back_to_beneath(met.max(granted.map_or(Rank::BASE, |(rank, _)| rank)), day, &why)? {
            return Some(());
        }
        match granted {
            Some((granted, last)) if granted > met => self.fall_to(granted, day, why, None, Some(Period::Granted(last))),
            _ => {
                let ground = self.ground_of(met);
                self.fall_to(met, day, why, ground, None)
            }
        }
    }

    /// Back to a tier held before that still runs, stands, and is at least this one; whether there was one.
    fn back_to_beneath(&mut self, least: Rank, day: Day, why: &Reason<'r>) -> Option<bool> {
        while let Some(beneath) = self.beneath.pop() {
            let runs = match beneath.period {
                Period::Life => true,
                Period::WhileMet => {
                    let gauge = self.meters.reach(beneath.rank)?;
                    gauge.move_to(day);
                    gauge.is_met(&today)
                }
                _ => beneath.period.last_day()? >= day,
            };
            if runs && beneath.stands() && beneath.rank >= least {
                self.timeline.push(Change::new(self.program, day, Some(self.held.rank), beneath.rank, why.clone())?);
                self.held = Held { since: day, reason: why.clone(), ..beneath };
                self.meters.restart(day, self.latest);
                return Some(true);
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
        let why = reason(decisive, |have, need| Why::TierReached { activity, have, need });
        let ground = self.ground_of(met);
        let period = Period::start(self.program.tier(met)?.hold(), day, self.member.joined_on());
        self.rise_to(Held { rank: met, since: day, period, promoted_by: source, ground, reason: why })?;
        self.promotion_gift(met, day, activity)
    }

    fn rise_to(&mut self, held: Held<'r>) -> Option<()> {
        let change = Change::new(self.program, held.since, Some(self.held.rank), held.rank, held.reason.clone())?;
        self.timeline.push(change);
        self.meters.restart(held.since, self.latest);
        self.beneath.push(std::mem::replace(&mut self.held, held));
        Some(())
    }

    fn promotion_gift(&mut self, rank: Rank, day: Day, activity: Option<&'r str>) -> Option<()> {
        let tier = self.program.tier(rank)?.id();
        for wallet in self.program.wallets() {
            let points = wallet.promotion(tier);
            if points > Points::ZERO {
                let income = Income {
                    source: BEFORE_LEDGER,
                    activity,
                    earned_on: day,
                    points,
                    life: Life::Rule(wallet),
                    reason: LotReason::Promotion(tier, wallet),
                };
                self.wallet(wallet.id())?.earn(income)?;
            }
        }
        Some(())
    }

    /// A tier is granted through a day: it is held from today if it is higher, and is the least that is held.
    pub(super) fn grant(&mut self, grant: &'r Grant<'r>, activity: &'r str) -> Option<()> {
        self.grants.push(grant);
        let Some(rank) = self.program.rank(&grant.tier) else { return Some(()) };
        if rank <= self.held.rank {
            return Some(());
        }
        let why = Why::TierGranted { to: grant.to, grant: grant.kind.name(), activity };
        let reason = Reason::new(why, self.program.tier(rank)?.rule());
        let (since, period) = (self.today, Period::Granted(grant.to));
        self.rise_to(Held { rank, since, period, promoted_by: None, ground: None, reason })
    }

    /// The highest tier that is granted on a day, and its last day.
    fn granted(&self, day: Day) -> Option<(Rank, Day)> {
        let running = self.grants.iter().filter(|grant| grant.to >= day);
        running.filter_map(|grant| Some((self.program.rank(&grant.tier)?, grant.to))).max()
    }

    /// What was granted has ended: the tier is held by its own rule if that is met by now; else back
    /// to what was beneath, to the highest tier met, or to another grant.
    fn end_of_grant(&mut self, day: Day) -> Option<()> {
        let rank = self.held.rank;
        let met = self.meters.highest_at_test(self.program, day);
        let granted = self.granted(day);
        if met >= rank {
            let decisive = self.meters.reach(rank)?.decisive(&today)?;
            self.held.reason = reason(decisive, |have, need| Why::TierReached { activity: None, have, need });
            self.held.period = Period::start(self.program.tier(rank)?.hold(), day, self.member.joined_on());
            self.held.ground = self.ground_of(rank);
            return Some(());
        }
        if let Some((_, last)) = granted.filter(|(granted, _)| *granted == rank) {
            self.held.period = Period::Granted(last);
            return Some(());
        }
        let why = Reason::without_rule(Why::TierGrantEnded {});
        let least = met.max(granted.map_or(Rank::BASE, |(rank, _)| rank));
        if self.back_to_beneath(least, day, &why)? {
            return Some(());
        }
        match granted {
            Some((granted, last)) if granted > met => self.fall_to(granted, day, why, None, Some(Period::Granted(last))),
            _ => {
                let ground = self.ground_of(met);
                self.fall_to(met, day, why, ground, None)
            }
        }
    }
}

/// What counts now, without one source.
fn without(meter: &Meter<'_>, source: Option<usize>, day: Day) -> Decimal {
    let own = source.map_or(Decimal::ZERO, |source| {
        meter.of_source(source, meter.requirement().window().measured_on(day))
    });
    today(meter).saturating_sub(own)
}
