//! Day by day through the ledger: what time alone brings, and in which order.

use super::bought::Bought;
use super::gifts::Gift;
use super::grants::{Granted, Grants};
use super::held::{Change, Held, InEffect, Period, base_rule};
use crate::calendar::{Day, Moment};
use crate::in_order::sorted;
use crate::member::{Grant, Member, OpeningLot};
use crate::points::{Income, Life, LotReason, WalletLedger};
use crate::problem::{Code, Fault};
use crate::reason::{Reason, Why};
use crate::regulations::{Action, Condition, MetricName, Program, Promotion, Rank, Regulations};
use crate::tiers::{Deed, Facts, Meters};
use crate::units::Points;

/// The source of what was there before the first activity. The ledger's activities follow, from 1.
pub(super) const BEFORE_LEDGER: usize = 0;

/// A member's state, as days go by.
#[derive(Debug)]
pub(crate) struct Replay<'r> {
    pub(super) regulations: &'r Regulations,
    pub(super) member: &'r Member<'r>,
    pub(super) program: &'r Program,
    pub(super) meters: Meters<'r>,
    /// What rules give.
    pub(super) held: Held<'r>,
    pub(super) in_effect: InEffect,
    pub(super) timeline: Vec<Change<'r>>,
    pub(super) wallets: Vec<WalletLedger<'r>>,
    /// Tiers held before this one that still run: a refund that takes a tier away gives back what was beneath.
    pub(super) beneath: Vec<Held<'r>>,
    /// What was there before the ledger: points by the day they were earned.
    before: Vec<(Day, &'r str, Points)>,
    /// What each activity brought, purchases as they stand after the refunds so far: by source.
    pub(super) brought: Vec<Option<Brought<'r>>>,
    pub(super) grants: Grants<'r>,
    /// Points for promotions, by tier and wallet.
    pub(super) gifts: Vec<Gift<'r>>,
    /// By tier that was not kept: the last source that does not reach it again.
    pub(super) used_up: Vec<(&'r str, usize)>,
    /// The day on which the tier last changed by a rule, and the last source before it.
    tier_years: Option<(Day, usize)>,
    /// What points were spent for: item, day, source.
    pub(super) redeemed: Vec<(&'r str, Day, usize)>,
    /// What was done that earns only once.
    pub(super) done: Vec<Action>,
    /// Terms that bring another version, still to come.
    switches: Vec<(Day, &'r Program)>,
    /// Days on which time alone may meet a rule, still to come; latest first.
    milestones: Vec<Day>,
    /// The next day on which rules promote, where they do not at once.
    promotion_day: Option<Day>,
    pub(super) today: Day,
    /// The last source that brought something.
    pub(super) latest: usize,
    with_journal: bool,
    /// What was spent need not have been there: as much as there is was spent then.
    pub(super) supposed: bool,
}

/// What an activity brought.
#[derive(Debug)]
pub(super) enum Brought<'r> {
    Purchase(Bought<'r>),
    Deed(Day, Option<Deed<'r>>, Vec<(&'r str, Points)>),
}

/// Where in the member's document a fault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    OpeningDay,
    OpeningTier,
    Opening,
    Ledger,
    Activity(usize),
}

/// What time alone brings; on the same day in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Switch,
    Review,
    Promotion,
    Milestone,
    GrantEnd,
}

impl<'r> Replay<'r> {
    /// The member's state on a day or at a time: everything of the ledger that has happened by then;
    /// before the day of joining, nothing has.
    ///
    /// # Errors
    /// `redemption.not_enough`, `points.overflow`, `points.not_conserved`; `opening.later` for a day of which the document
    /// says nothing; `tier.unknown` for a member that was checked against other regulations.
    pub(crate) fn run(
        regulations: &'r Regulations,
        member: &'r Member<'r>,
        on: Moment,
        with_journal: bool,
    ) -> Result<Self, (Place, Fault)> {
        Self::run_as(regulations, member, on, (with_journal, false))
    }

    /// The member's state, had other regulations been in force: what was spent then and would not have been there, was not.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    pub(super) fn suppose(
        regulations: &'r Regulations,
        member: &'r Member<'r>,
        on: Moment,
    ) -> Result<Self, (Place, Fault)> {
        Self::run_as(regulations, member, on, (false, true))
    }

    fn run_as(
        regulations: &'r Regulations,
        member: &'r Member<'r>,
        on: Moment,
        (with_journal, supposed): (bool, bool),
    ) -> Result<Self, (Place, Fault)> {
        let Some(mut replay) = Self::start(regulations, member, (with_journal, supposed)) else {
            let tier = member.opening().map(|opening| opening.tier.as_str()).unwrap_or_default();
            return Err((Place::OpeningTier, Fault::unknown(Code::TierUnknown, tier, &mut std::iter::empty())));
        };
        let mut place = Place::OpeningDay;
        match replay.run_through(on, &mut place) {
            Ok(()) => Ok(replay),
            Err(fault) => Err((place, fault)),
        }
    }

    fn run_through(&mut self, on: Moment, place: &mut Place) -> Result<(), Fault> {
        if on.day() < self.member.joined_on() {
            return Ok(());
        }
        if on.day() < self.today {
            let params = vec![("opening", self.today.to_string().into()), ("on", on.to_string().into())];
            return Err(Fault::new(Code::OpeningLater, params));
        }
        *place = Place::Opening;
        // Before the opening only benefits were used, which quotas count by themselves.
        let since = self.today;
        self.bring_along().ok_or_else(overflow)?;
        for (position, activity) in self.member.activities().iter().enumerate() {
            if !on.has_seen(activity.on()) || activity.on().day() < since {
                continue;
            }
            *place = Place::Activity(activity.place());
            self.advance(activity.on().day()).ok_or_else(overflow)?;
            self.apply(position, activity)?;
        }
        self.advance(on.day()).ok_or_else(overflow)?;
        *place = Place::Ledger;
        self.conserved()
    }

    fn start(
        regulations: &'r Regulations,
        member: &'r Member<'r>,
        (with_journal, supposed): (bool, bool),
    ) -> Option<Self> {
        let today = member.opening().map_or(member.joined_on(), |opening| opening.on);
        let program = regulations.of_term_from(member.version_day(today))?;
        let base = base_rule(program)?;
        let joined_on = member.joined_on();
        let (rank, period, reason) = match member.opening() {
            None => (Rank::BASE, Period::Life, Reason::new(Why::BaseTier {}, base)),
            Some(opening) => {
                let rank = program.rank(&opening.tier)?;
                let own = Period::start(program.tier(rank)?.hold(), today, joined_on);
                let period = opening.held_to.map_or(own, Period::To);
                (rank, period, Reason::without_rule(Why::OpeningTier {}))
            }
        };
        let mut replay = Self {
            regulations,
            member,
            program,
            meters: Meters::new(program, joined_on, today),
            timeline: Vec::new(),
            held: Held::new(rank, today, BEFORE_LEDGER, period, reason),
            in_effect: InEffect { rank, since: today },
            wallets: Vec::new(),
            beneath: Vec::new(),
            before: Vec::new(),
            brought: Vec::new(),
            grants: Grants::default(),
            gifts: Vec::new(),
            used_up: Vec::new(),
            tier_years: None,
            redeemed: Vec::new(),
            done: Vec::new(),
            switches: Vec::new(),
            milestones: Vec::new(),
            promotion_day: None,
            today,
            latest: BEFORE_LEDGER,
            with_journal,
            supposed,
        };
        replay.brought.resize_with(member.activities().len().saturating_add(1), || None);
        replay.switches = replay.versions_to_come(today);
        replay.expect(today);
        Some(replay)
    }

    /// The days on which a term brings another version, latest first.
    fn versions_to_come(&self, today: Day) -> Vec<(Day, &'r Program)> {
        let mut before = self.program;
        let mut switches = Vec::new();
        for term in self.member.terms() {
            let Some(program) = self.regulations.of_term_from(term.from).filter(|_| term.from > today) else {
                continue;
            };
            if !std::ptr::eq(before, program) {
                switches.push((term.from, program));
            }
            before = program;
        }
        switches.reverse();
        switches
    }

    /// Notes the days after a day that the program's rules wait for.
    fn expect(&mut self, day: Day) {
        self.milestones = self.meters.milestones_after(day);
        self.promotion_day = self.program.tier_policy().promotion().next_day(day, self.member.joined_on());
    }

    /// The first tier, and points for joining or those of the opening.
    pub(super) fn bring_along(&mut self) -> Option<()> {
        let today = self.today;
        self.timeline.push(Change::new(self.program, today, None, self.held.rank, self.held.reason.clone())?);
        match self.member.opening() {
            Some(opening) => {
                for OpeningLot { wallet, points, earned_on, expires_on } in &opening.lots {
                    let income = Income {
                        source: BEFORE_LEDGER,
                        activity: None,
                        earned_on: *earned_on,
                        points: *points,
                        life: Life::Opening(*expires_on),
                        reason: LotReason::Opening,
                    };
                    self.wallet(wallet)?.earn(income)?;
                    self.before.push((*earned_on, wallet, *points));
                }
                self.before = sorted(&self.before, &|(a, ..), (b, ..)| a.cmp(b));
            }
            None => {
                for wallet in self.program.wallets().iter().filter(|wallet| wallet.registration() > Points::ZERO) {
                    let income = Income {
                        source: BEFORE_LEDGER,
                        activity: None,
                        earned_on: today,
                        points: wallet.registration(),
                        life: Life::Rule(wallet),
                        reason: LotReason::Registration(wallet),
                    };
                    self.wallet(wallet.id())?.earn(income)?;
                    self.before.push((today, wallet.id(), wallet.registration()));
                }
            }
        }
        self.add_before();
        self.promote_at_once(today, None, None)
    }

    fn add_before(&mut self) {
        for (day, wallet, points) in &self.before {
            let facts = Facts { points: &[(wallet, *points)], ..Facts::default() };
            self.meters.add(BEFORE_LEDGER, *day, &facts);
        }
    }

    /// Everything that time alone brings, up to the start of a day.
    pub(super) fn advance(&mut self, day: Day) -> Option<()> {
        while let Some((on, turn)) = self.next_turn(day) {
            self.today = on;
            match turn {
                Turn::Switch => {
                    let (_, program) = self.switches.pop()?;
                    self.switch_to(program)?;
                }
                Turn::Review => self.review(on)?,
                Turn::Promotion => {
                    let met = self.meters.highest_at_test(self.program, on);
                    self.promotion_day = self.program.tier_policy().promotion().next_day(on, self.member.joined_on());
                    self.promote_to(met, on, None, None)?;
                }
                Turn::Milestone => {
                    self.milestones.pop();
                    self.promote_at_once(on, None, None)?;
                }
                Turn::GrantEnd => {
                    self.grants.end_before(on);
                    self.settle(on, Reason::without_rule(Why::TierGrantEnded {}))?;
                }
            }
        }
        self.today = day;
        self.wallets.iter_mut().try_for_each(|wallet| wallet.begin(day))
    }

    /// What comes next, up to a day.
    fn next_turn(&mut self, day: Day) -> Option<(Day, Turn)> {
        let switch = self.switches.last().map(|(from, _)| (*from, Turn::Switch));
        let promotion = self.promotion_day.map(|on| (on, Turn::Promotion));
        let milestone = self.milestones.last().map(|on| (*on, Turn::Milestone));
        let grant_end = self.grants.highest().map(|(_, granted)| (granted.grant.to.next(), Turn::GrantEnd));
        let next = [switch, promotion, milestone, grant_end].into_iter().flatten().filter(|(on, _)| *on <= day).min();
        // Days may not go back, so no meter moves beyond what comes before the review. The end of a grant
        // comes last on its day: what lies beneath may be lost on it, too.
        let limit = next.map_or(day, |(on, turn)| if turn == Turn::GrantEnd { on } else { on.previous() });
        let review = match (self.next_review(limit), next) {
            (Some(review), _) => Some(review),
            // On the same day a version goes first; all else comes after a hold that ends.
            (None, Some((on, turn))) if turn > Turn::Review => {
                self.held.period.last_day().map(Day::next).filter(|review| *review == on)
            }
            (None, _) => None,
        };
        review.map(|review| (review, Turn::Review)).or(next)
    }

    /// A term begins under another version: the tier goes along by its id, and what counts is measured
    /// by the new rules. A hold that has ended on the day before is tested by them first; then, where
    /// they ask for less, the member rises.
    fn switch_to(&mut self, program: &'r Program) -> Option<()> {
        let (day, joined_on) = (self.today, self.member.joined_on());
        let metric = self.keeping_metric();
        let renamed = |rank: Rank| program.rank(self.program.tier(rank)?.id());
        for held in self.beneath.iter_mut().chain(std::iter::once(&mut self.held)) {
            let was_base = held.rank == Rank::BASE;
            held.rank = renamed(held.rank)?;
            let hold = program.tier(held.rank)?.hold();
            held.period = held.period.under(hold, day, joined_on, (was_base, held.rank == Rank::BASE));
        }
        self.in_effect.rank = renamed(self.in_effect.rank)?;
        self.program = program;
        if metric != self.keeping_metric() {
            self.held.surplus = 0;
        }
        self.measure_anew()?;
        self.expect(day);
        self.milestones.push(day);
        // A period that begins today promotes today.
        self.promotion_day = program.tier_policy().promotion().next_day(day.previous(), joined_on);
        self.grants.reread(program, day);
        let granted = self.grants.highest().filter(|(rank, _)| *rank > self.held.rank);
        let granted = granted.and_then(|(rank, granted)| granted.reason(program, rank));
        self.settle(day, granted.unwrap_or_else(|| self.held.reason.clone()))
    }

    /// The one metric that keeps the tier: a surplus of it means nothing in another.
    fn keeping_metric(&self) -> Option<MetricName> {
        match self.program.tier(self.held.rank)?.keep()? {
            Condition::One(requirement) => Some(requirement.metric().name()),
            Condition::Several { .. } => None,
        }
    }

    /// All that has happened, by the program's rules.
    fn measure_anew(&mut self) -> Option<()> {
        let program = self.program;
        self.meters = Meters::new(program, self.member.joined_on(), self.held.since);
        if let Some((day, last)) = self.tier_years {
            self.meters.restart(day, last);
        }
        self.add_before();
        for (source, brought) in self.brought.iter().enumerate() {
            match brought {
                None => {}
                Some(Brought::Purchase(bought)) => bought.add_to(&mut self.meters, source),
                Some(Brought::Deed(day, deed, points)) => {
                    self.meters.add(source, *day, &Facts { points, deed: *deed, ..Facts::default() });
                }
            }
        }
        for (tier, last) in &self.used_up {
            self.meters.use_up(program.rank(tier)?, *last);
        }
        Some(())
    }

    /// The tier has changed by a rule: its years are counted anew.
    pub(super) fn restart_tier_years(&mut self, day: Day) {
        self.tier_years = Some((day, self.latest));
        self.meters.restart(day, self.latest);
    }

    /// A tier is granted through a day: it is the least that is held from today.
    pub(super) fn grant(&mut self, grant: &'r Grant<'r>, activity: &'r str) -> Option<()> {
        let granted = Granted { grant, activity };
        self.grants.add(self.program, granted);
        let Some(rank) = self.program.rank(&grant.tier) else { return Some(()) };
        let reason = granted.reason(self.program, rank)?;
        self.settle(self.today, reason)
    }

    /// To the highest tier met, where rules promote at once.
    pub(super) fn promote_at_once(&mut self, day: Day, source: Option<usize>, activity: Option<&'r str>) -> Option<()> {
        if self.program.tier_policy().promotion() != Promotion::AtOnce {
            return Some(());
        }
        let met = self.meters.highest_met(self.program, day);
        self.promote_to(met, day, source, activity)
    }

    /// The wallet's ledger on today's morning; a new one for a wallet that has not been met yet.
    pub(super) fn wallet(&mut self, id: &'r str) -> Option<&mut WalletLedger<'r>> {
        let position = self.wallets.iter().position(|ledger| ledger.wallet() == id);
        let position = position.unwrap_or_else(|| {
            self.wallets.push(WalletLedger::new(id, self.today, self.with_journal));
            self.wallets.len().saturating_sub(1)
        });
        let today = self.today;
        let ledger = self.wallets.get_mut(position)?;
        ledger.begin(today)?;
        Some(ledger)
    }
}

pub(super) fn overflow() -> Fault {
    Fault::new(Code::PointsOverflow, vec![])
}
