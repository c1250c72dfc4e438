//! Day by day through the ledger.

use super::held::{Change, Ground, Held, Period, base_rule, reason};
use crate::calendar::{Day, Moment};
use crate::member::{Activity, Event, LineRefund, Member, OpeningLot, Purchase};
use crate::points::{Earned, Ledger, LotReason, earned};
use crate::problem::{Code, Fault};
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Rank, Regulations, Wallet};
use crate::tiers::{Facts, Meters, amount};
use crate::units::{Money, Points};
use rust_decimal::Decimal;

/// The source of what was there before the first activity. The ledger's activities follow, from 1.
const BEFORE_LEDGER: usize = 0;

/// A member's state, as days go by.
#[derive(Debug)]
pub(crate) struct Replay<'r> {
    regulations: &'r Regulations,
    member: &'r Member<'r>,
    pub(super) program: &'r Program,
    pub(super) meters: Meters<'r>,
    pub(super) held: Held<'r>,
    pub(super) timeline: Vec<Change<'r>>,
    pub(super) wallets: Vec<Ledger<'r>>,
    /// What each source brought, as it stands: by source.
    brought: Vec<Option<Brought<'r>>>,
    /// Terms that bring another version, still to come.
    switches: Vec<(Day, &'r Program)>,
    today: Day,
    /// The last source that brought something.
    latest: usize,
}

/// What an activity brought, as it stands after the refunds so far.
#[derive(Debug, Clone)]
struct Brought<'r> {
    day: Day,
    purchase: Option<&'r Purchase<'r>>,
    left: Vec<Money>,
    /// The program and the tier that gave the points.
    given_by: Option<(&'r Program, Rank)>,
    points: Vec<(&'r str, Points)>,
}

impl<'r> Brought<'r> {
    fn facts(&self) -> Facts<'_, 'r> {
        let lines = self.purchase.map_or(&[][..], |purchase| purchase.lines());
        Facts { lines, left: &self.left, points: &self.points }
    }
}

/// Where in the member's document a fault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    OpeningTier,
    Opening,
    Activity(usize),
}

impl<'r> Replay<'r> {
    /// The member's state on a day or at a time: everything of the ledger that has happened by then;
    /// before the day of joining, nothing has.
    ///
    /// # Errors
    /// `redemption.not_enough`, `points.overflow`; `tier.unknown` for a member that was checked
    /// against other regulations.
    pub(crate) fn run(
        regulations: &'r Regulations,
        member: &'r Member<'r>,
        on: Moment,
    ) -> Result<Self, (Place, Fault)> {
        let unknown_tier = || {
            let tier = member.opening().map(|opening| opening.tier.as_str()).unwrap_or_default();
            (Place::OpeningTier, Fault::unknown(Code::TierUnknown, tier, &mut std::iter::empty()))
        };
        let mut replay = Self::start(regulations, member).ok_or_else(unknown_tier)?;
        if on.day() < replay.today {
            return Ok(replay);
        }
        replay.bring_along().ok_or_else(|| (Place::Opening, overflow()))?;
        let mut place = Place::Opening;
        for (position, activity) in member.activities().iter().enumerate() {
            if !on.has_seen(activity.on()) {
                continue;
            }
            place = Place::Activity(activity.place());
            replay.advance(activity.on().day()).ok_or_else(|| (place, overflow()))?;
            replay.apply(position, activity).map_err(|fault| (place, fault))?;
        }
        replay.advance(on.day()).ok_or_else(|| (place, overflow()))?;
        Ok(replay)
    }

    fn start(regulations: &'r Regulations, member: &'r Member<'r>) -> Option<Self> {
        let today = member.opening().map_or(member.joined_on(), |opening| opening.on);
        let program = regulations.of_term_from(member.version_day(today))?;
        let base = base_rule(program)?;
        let held = match member.opening() {
            None => Held {
                rank: Rank::BASE,
                since: today,
                period: Period::Life,
                promoted_by: None,
                ground: None,
                reason: Reason::new(Why::BaseTier {}, base),
            },
            Some(opening) => {
                let rank = program.rank(&opening.tier)?;
                let hold = program.tier(rank)?.hold();
                Held {
                    rank,
                    since: today,
                    period: opening.held_to.map_or(Period::start(hold, today), Period::To),
                    promoted_by: None,
                    ground: None,
                    reason: Reason::without_rule(Why::OpeningTier {}),
                }
            }
        };
        let mut replay = Self {
            regulations,
            member,
            program,
            meters: Meters::new(program),
            timeline: Vec::new(),
            held,
            wallets: Vec::new(),
            brought: vec![None; member.activities().len().saturating_add(1)],
            switches: Vec::new(),
            today,
            latest: BEFORE_LEDGER,
        };
        replay.switches = replay.versions_to_come(today);
        Some(replay)
    }

    /// The days on which a term brings another version, latest first.
    fn versions_to_come(&self, today: Day) -> Vec<(Day, &'r Program)> {
        let mut before = self.program;
        let later = self.member.terms().iter().filter(|term| term.from > today);
        let mut switches: Vec<_> = later
            .filter_map(|term| {
                let program = self.regulations.of_term_from(term.from)?;
                let differs = !std::ptr::eq(before, program);
                before = program;
                differs.then_some((term.from, program))
            })
            .collect();
        switches.reverse();
        switches
    }

    /// The first tier, and points for joining or those of the opening.
    fn bring_along(&mut self) -> Option<()> {
        let today = self.today;
        let to = self.program.tier(self.held.rank)?.id();
        self.timeline.push(Change { on: today, from: None, to, reason: self.held.reason.clone() });
        let mut points: Vec<(&'r str, Points)> = Vec::new();
        match self.member.opening() {
            Some(opening) => {
                for OpeningLot { wallet, points: count, earned_on, expires_on } in &opening.lots {
                    let days = (*earned_on, *expires_on);
                    self.wallet(wallet).earn(BEFORE_LEDGER, None, days, *count, LotReason::Opening)?;
                    match points.iter_mut().find(|(id, _)| id == wallet) {
                        Some((_, sum)) => *sum = sum.plus(*count)?,
                        None => points.push((wallet, *count)),
                    }
                }
            }
            None => {
                for wallet in self.program.wallets().iter().filter(|wallet| wallet.registration() > Points::ZERO) {
                    let count = wallet.registration();
                    let days = (today, wallet.expiry().last_day(today));
                    self.wallet(wallet.id()).earn(BEFORE_LEDGER, None, days, count, LotReason::Registration(wallet))?;
                    points.push((wallet.id(), count));
                }
            }
        }
        let brought = Brought { day: today, purchase: None, left: Vec::new(), given_by: None, points };
        self.meters.set(BEFORE_LEDGER, today, &brought.facts());
        *self.brought.get_mut(BEFORE_LEDGER)? = Some(brought);
        self.promote(today, None, None);
        Some(())
    }

    /// Everything that time alone brings, up to the start of a day: terms that bring another
    /// version, holds that end, points that expire. On the same day in this order.
    fn advance(&mut self, day: Day) -> Option<()> {
        loop {
            let switch = self.switches.last().copied().filter(|(from, _)| *from <= day);
            let limit = switch.map_or(day, |(from, _)| from.previous());
            if let Some(review) = self.next_review(limit) {
                self.today = review;
                self.review(review)?;
            } else if let Some((from, program)) = switch {
                self.switches.pop();
                self.today = from;
                self.switch_to(program)?;
            } else {
                break;
            }
        }
        self.today = day;
        for wallet in &mut self.wallets {
            wallet.begin(day)?;
        }
        Some(())
    }

    /// The next day, up to a limit, on which the held tier is tested or no longer met.
    fn next_review(&mut self, limit: Day) -> Option<Day> {
        if self.held.period == Period::WhileMet {
            let meter = self.meters.reach(self.held.rank)?;
            return if self.today <= limit { meter.first_unmet(self.today, limit) } else { None };
        }
        self.held.period.last_day().map(Day::next).filter(|review| *review <= limit)
    }

    /// The hold has ended: kept, or one tier down.
    fn review(&mut self, day: Day) -> Option<()> {
        let rank = self.held.rank;
        let hold = self.program.tier(rank)?.hold();
        let kept_by = self.held.promoted_by;
        let Some(meter) = self.meters.keep(rank) else {
            // The base tier, brought along with a last day: there is nothing to test.
            self.held.period = Period::Life;
            return Some(());
        };
        let have = meter.have(day);
        let have = have.saturating_sub(kept_by.map_or(Decimal::ZERO, |source| meter.of_source(source, day)));
        let requirement = meter.requirement();
        let surplus = have.saturating_sub(requirement.need().decimal());
        let first = meter.first_source();
        if surplus >= Decimal::ZERO && self.held.period != Period::WhileMet {
            self.held.period = self.held.period.renewed(hold, day);
            self.held.reason = reason(requirement, have, |have, need| Why::TierKept { have, need });
            self.held.ground = Some(Ground { requirement, sources: (first, self.latest), surplus });
            return Some(());
        }
        let why = reason(requirement, have, |have, need| Why::TierNotKept { have, need });
        self.fall_to(rank.below()?, day, why, None)
    }

    fn fall_to(&mut self, rank: Rank, day: Day, reason: Reason<'r>, ground: Option<Ground<'r>>) -> Option<()> {
        let from = self.program.tier(self.held.rank)?.id();
        let tier = self.program.tier(rank)?;
        self.timeline.push(Change { on: day, from: Some(from), to: tier.id(), reason: reason.clone() });
        let period = Period::start(tier.hold(), day);
        self.held = Held { rank, since: day, period, promoted_by: None, ground, reason };
        Some(())
    }

    /// A term begins under another version: the tier goes along by its id, what counts is measured
    /// by the new rules, and where these ask for less, the member rises.
    fn switch_to(&mut self, program: &'r Program) -> Option<()> {
        let tier = self.program.tier(self.held.rank)?.id();
        self.held.rank = program.rank(tier)?;
        self.program = program;
        self.meters = Meters::new(program);
        for (source, brought) in self.brought.iter().enumerate() {
            if let Some(brought) = brought {
                self.meters.set(source, brought.day, &brought.facts());
            }
        }
        self.promote(self.today, None, None)
    }

    fn apply(&mut self, position: usize, activity: &'r Activity<'r>) -> Result<(), Fault> {
        let source = position.saturating_add(1);
        let day = activity.on().day();
        match activity.event() {
            Event::Purchase(purchase) if self.member.term_on(day).is_some() => {
                self.buy(source, activity.id(), day, purchase).ok_or_else(overflow)
            }
            Event::Purchase(_) => Ok(()),
            Event::Refund { of, lines } => self.give_back(of.saturating_add(1), day, lines).ok_or_else(overflow),
            Event::Redemption { wallet, points } => self.wallet(wallet).spend(*points).map_err(|error| {
                let spendable = usize::try_from(error.spendable.get()).unwrap_or_default();
                Fault::new(Code::RedemptionNotEnough, vec![("spendable", spendable.into())])
            }),
        }
    }

    fn buy(&mut self, source: usize, id: &'r str, day: Day, purchase: &'r Purchase<'r>) -> Option<()> {
        let program = self.program;
        let left: Vec<_> = purchase.lines().iter().map(crate::member::PurchasedLine::paid).collect();
        let mut points = Vec::with_capacity(program.wallets().len());
        for wallet in program.wallets() {
            let earned = self.earned(program, self.held.rank, wallet, purchase, &left)?;
            let days = (day, wallet.expiry().last_day(day));
            let reason = LotReason::Purchase(earned);
            self.wallet(wallet.id()).earn(source, Some(id), days, earned.points(), reason)?;
            points.push((wallet.id(), earned.points()));
        }
        let given_by = Some((program, self.held.rank));
        let brought = Brought { day, purchase: Some(purchase), left, given_by, points };
        self.meters.set(source, day, &brought.facts());
        *self.brought.get_mut(source)? = Some(brought);
        self.latest = source;
        self.promote(day, Some(source), Some(id));
        Some(())
    }

    fn earned(
        &self,
        program: &'r Program,
        rank: Rank,
        wallet: &'r Wallet,
        purchase: &Purchase<'_>,
        left: &[Money],
    ) -> Option<Earned<'r>> {
        let tier = program.tier(rank)?.id();
        let nothing = Money::zero(self.regulations.currency());
        let lines = purchase.lines().iter().zip(left).map(|(line, left)| (line.goods(), *left));
        earned(wallet, tier, nothing, lines)
    }

    /// A refund lowers its purchase: what that had earned beyond what is left is taken back, and a
    /// tier that rested on it is tested again.
    fn give_back(&mut self, source: usize, day: Day, lines: &[LineRefund]) -> Option<()> {
        // A purchase outside every term brought nothing.
        let Some(mut brought) = self.brought.get_mut(source)?.take() else { return Some(()) };
        let before = brought.clone();
        for refund in lines {
            let left = brought.left.get_mut(refund.line)?;
            *left = left.minus(refund.amount)?;
        }
        if let (Some((program, rank)), Some(purchase)) = (brought.given_by, brought.purchase) {
            for (wallet, points) in program.wallets().iter().zip(&mut brought.points) {
                let after = self.earned(program, rank, wallet, purchase, &brought.left)?.points();
                let taken = points.1.minus(after)?;
                points.1 = after;
                self.wallet(wallet.id()).take_back(source, taken)?;
            }
        }
        self.meters.set(source, brought.day, &brought.facts());
        self.test_ground(source, day, &before.facts(), &brought.facts())?;
        *self.brought.get_mut(source)? = Some(brought);
        Some(())
    }

    /// Where a refund takes away what the held tier rests on, the member falls to the highest tier
    /// still met on that day.
    fn test_ground(&mut self, source: usize, day: Day, before: &Facts<'_, '_>, after: &Facts<'_, '_>) -> Option<()> {
        let Some(ground) = &mut self.held.ground else { return Some(()) };
        let (first, last) = ground.sources;
        if source < first || source > last {
            return Some(());
        }
        let metric = ground.requirement.metric();
        let lost = amount(metric, before).saturating_sub(amount(metric, after));
        ground.surplus = ground.surplus.saturating_sub(lost);
        if ground.surplus >= Decimal::ZERO {
            return Some(());
        }
        let requirement = ground.requirement;
        let have = requirement.need().decimal().saturating_add(ground.surplus);
        let met = self.meters.highest_met(self.program, day).min(self.held.rank);
        let ground = self.ground_of(met, day);
        if met == self.held.rank {
            self.held.ground = ground;
            return Some(());
        }
        let why = reason(requirement, have, |have, need| Why::TierNotKept { have, need });
        self.fall_to(met, day, why, ground)
    }

    /// What reaching a tier rests on, as of a day.
    fn ground_of(&mut self, rank: Rank, day: Day) -> Option<Ground<'r>> {
        let meter = self.meters.reach(rank)?;
        let surplus = meter.have(day).saturating_sub(meter.requirement().need().decimal());
        Some(Ground { requirement: meter.requirement(), sources: (meter.first_source(), self.latest), surplus })
    }

    /// To the highest tier met, if that is higher: by an activity, by joining, or by new rules.
    fn promote(&mut self, day: Day, source: Option<usize>, activity: Option<&'r str>) -> Option<()> {
        let met = self.meters.highest_met(self.program, day);
        if met <= self.held.rank {
            return Some(());
        }
        let from = self.program.tier(self.held.rank)?.id();
        let tier = self.program.tier(met)?;
        let meter = self.meters.reach(met)?;
        let have = meter.have(day);
        let why = reason(meter.requirement(), have, |have, need| Why::TierReached { activity, have, need });
        let ground = self.ground_of(met, day);
        self.timeline.push(Change { on: day, from: Some(from), to: tier.id(), reason: why.clone() });
        self.held = Held {
            rank: met,
            since: day,
            period: Period::start(tier.hold(), day),
            promoted_by: source,
            ground,
            reason: why,
        };
        Some(())
    }

    /// The wallet's ledger; a new one for a wallet that has not been met yet.
    fn wallet(&mut self, id: &'r str) -> &mut Ledger<'r> {
        let position = self.wallets.iter().position(|ledger| ledger.wallet() == id);
        let position = position.unwrap_or_else(|| {
            self.wallets.push(Ledger::new(id));
            self.wallets.len().saturating_sub(1)
        });
        #[expect(clippy::indexing_slicing, reason = "the position was found or made one line above")]
        &mut self.wallets[position]
    }
}

fn overflow() -> Fault {
    Fault::new(Code::PointsOverflow, vec![])
}
