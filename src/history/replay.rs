//! Day by day through the ledger.

use super::bought::Bought;
use super::held::{Change, Ground, Held, Period, base_rule, reason};
use crate::calendar::{Day, Moment};
use crate::json::in_order;
use crate::member::{Activity, Event, LineRefund, Member, OpeningLot, Purchase};
use crate::points::{LotReason, WalletLedger};
use crate::problem::{Code, Fault};
use crate::reason::{Reason, Why};
use crate::regulations::{Program, Rank, Regulations};
use crate::tiers::{Facts, Meters};
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
    pub(super) wallets: Vec<WalletLedger<'r>>,
    /// Tiers held before this one that still run: a refund that takes a tier away gives back what was beneath.
    beneath: Vec<Held<'r>>,
    /// What was there before the ledger: points by the day they were earned.
    before: Vec<(Day, &'r str, Points)>,
    /// What each purchase brought, as it stands after the refunds so far: by source.
    bought: Vec<Option<Bought<'r>>>,
    /// Terms that bring another version, still to come.
    switches: Vec<(Day, &'r Program)>,
    today: Day,
    /// The last source that brought something.
    latest: usize,
}

/// Where in the member's document a fault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    OpeningDay,
    OpeningTier,
    Opening,
    Activity(usize),
}

impl<'r> Replay<'r> {
    /// The member's state on a day or at a time: everything of the ledger that has happened by then;
    /// before the day of joining, nothing has.
    ///
    /// # Errors
    /// `redemption.not_enough`, `points.overflow`; `opening.later` for a day of which the document
    /// says nothing; `tier.unknown` for a member that was checked against other regulations.
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
        if on.day() < member.joined_on() {
            return Ok(replay);
        }
        if on.day() < replay.today {
            let params = vec![("opening", replay.today.to_string().into()), ("on", on.to_string().into())];
            return Err((Place::OpeningDay, Fault::new(Code::OpeningLater, params)));
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
            beneath: Vec::new(),
            before: Vec::new(),
            bought: vec![None; member.activities().len().saturating_add(1)],
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
        match self.member.opening() {
            Some(opening) => {
                for OpeningLot { wallet, points, earned_on, expires_on } in &opening.lots {
                    let days = (*earned_on, *expires_on);
                    self.wallet(wallet).earn(BEFORE_LEDGER, None, days, *points, LotReason::Opening)?;
                    self.before.push((*earned_on, wallet, *points));
                }
                let day = |place: usize| self.before.get(place).map(|(day, ..)| *day);
                let sorted = in_order(self.before.len(), &|a, b| day(a).cmp(&day(b)));
                self.before = sorted.into_iter().filter_map(|place| self.before.get(place).copied()).collect();
            }
            None => {
                for wallet in self.program.wallets().iter().filter(|wallet| wallet.registration() > Points::ZERO) {
                    let points = wallet.registration();
                    let days = (today, wallet.expiry().last_day(today));
                    self.wallet(wallet.id()).earn(
                        BEFORE_LEDGER,
                        None,
                        days,
                        points,
                        LotReason::Registration(wallet),
                    )?;
                    self.before.push((today, wallet.id(), points));
                }
            }
        }
        self.add_before();
        self.promote(today, None, None)
    }

    fn add_before(&mut self) {
        for (day, wallet, points) in &self.before {
            let facts = Facts { lines: &[], order: false, points: &[(wallet, *points)] };
            self.meters.add(BEFORE_LEDGER, *day, &facts);
        }
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
        // The promoting purchase does not count toward keeping, but toward what the tier rests on as long as it is met.
        let but = kept_by.filter(|_| self.held.period != Period::WhileMet);
        let have = meter.have(day);
        let have = have.saturating_sub(but.map_or(Decimal::ZERO, |source| meter.of_source(source, day)));
        let requirement = meter.requirement();
        let surplus = have.saturating_sub(requirement.need().decimal());
        let first = meter.first_source();
        if surplus >= Decimal::ZERO && self.held.period != Period::WhileMet {
            self.held.period = self.held.period.renewed(hold, day);
            self.held.reason = reason(requirement, have, |have, need| Why::TierKept { have, need });
            self.held.ground = Some(Ground { requirement, sources: (first, self.latest), but, surplus });
            return Some(());
        }
        let why = reason(requirement, have, |have, need| Why::TierNotKept { have, need });
        self.beneath.clear();
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
        for held in self.beneath.iter_mut().chain(std::iter::once(&mut self.held)) {
            held.rank = program.rank(self.program.tier(held.rank)?.id())?;
        }
        self.program = program;
        self.meters = Meters::new(program);
        self.add_before();
        for (source, bought) in self.bought.iter().enumerate() {
            if let Some(bought) = bought {
                bought.add_to(&mut self.meters, source);
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
        let tier = self.program.tier(self.held.rank)?.id();
        let bought = Bought::new(self.program, tier, day, purchase, Money::zero(self.regulations.currency()))?;
        for earned in bought.earned() {
            let days = (day, earned.wallet().expiry().last_day(day));
            self.wallet(earned.wallet().id()).earn(
                source,
                Some(id),
                days,
                earned.points(),
                LotReason::Purchase(*earned),
            )?;
        }
        bought.add_to(&mut self.meters, source);
        *self.bought.get_mut(source)? = Some(bought);
        self.latest = source;
        self.promote(day, Some(source), Some(id))
    }

    /// A refund lowers its purchase: what that had earned beyond what is left is taken back, and a
    /// tier that rested on it is tested again. The cost is that of the lines refunded.
    fn give_back(&mut self, source: usize, day: Day, lines: &[LineRefund]) -> Option<()> {
        // A purchase outside every term brought nothing.
        let Some(mut bought) = self.bought.get_mut(source)?.take() else { return Some(()) };
        let taken = bought.give_back(lines)?;
        for (wallet, points) in &taken.points {
            self.wallet(wallet).take_back(source, *points)?;
        }
        *self.bought.get_mut(source)? = Some(bought);
        let facts = taken.facts();
        self.meters.lower(source, &facts);
        for ground in
            self.beneath.iter_mut().chain(std::iter::once(&mut self.held)).filter_map(|held| held.ground.as_mut())
        {
            ground.lower(source, &facts);
        }
        self.test_ground(day)
    }

    /// Where a refund has taken away what the held tier rests on, the member falls: to the highest
    /// tier still met, or to what was held beneath, if that still runs and is no lower.
    fn test_ground(&mut self, day: Day) -> Option<()> {
        let Some(ground) = self.held.ground.filter(|ground| !ground.stands()) else { return Some(()) };
        let met = self.meters.highest_met(self.program, day).min(self.held.rank);
        if met == self.held.rank {
            self.held.ground = self.ground_of(met, day);
            return Some(());
        }
        let have = ground.requirement.need().decimal().saturating_add(ground.surplus);
        let why = reason(ground.requirement, have, |have, need| Why::TierNotKept { have, need });
        while let Some(beneath) = self.beneath.pop() {
            let runs = match beneath.period {
                Period::Life => true,
                Period::WhileMet => self.meters.reach(beneath.rank)?.is_met(day),
                Period::Months { .. } | Period::To(_) => beneath.period.last_day()? >= day,
            };
            if runs && beneath.stands() && beneath.rank >= met {
                let from = self.program.tier(self.held.rank)?.id();
                let to = self.program.tier(beneath.rank)?.id();
                self.timeline.push(Change { on: day, from: Some(from), to, reason: why.clone() });
                self.held = Held { since: day, reason: why, ..beneath };
                return Some(());
            }
        }
        let ground = self.ground_of(met, day);
        self.fall_to(met, day, why, ground)
    }

    /// What reaching a tier rests on, as of a day.
    fn ground_of(&mut self, rank: Rank, day: Day) -> Option<Ground<'r>> {
        let meter = self.meters.reach(rank)?;
        let surplus = meter.have(day).saturating_sub(meter.requirement().need().decimal());
        Some(Ground {
            requirement: meter.requirement(),
            sources: (meter.first_source(), self.latest),
            but: None,
            surplus,
        })
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
        let period = Period::start(tier.hold(), day);
        let held = Held { rank: met, since: day, period, promoted_by: source, ground, reason: why };
        self.beneath.push(std::mem::replace(&mut self.held, held));
        Some(())
    }

    /// The wallet's ledger; a new one for a wallet that has not been met yet.
    fn wallet(&mut self, id: &'r str) -> &mut WalletLedger<'r> {
        let position = self.wallets.iter().position(|ledger| ledger.wallet() == id);
        let position = position.unwrap_or_else(|| {
            self.wallets.push(WalletLedger::new(id));
            self.wallets.len().saturating_sub(1)
        });
        #[expect(clippy::indexing_slicing, reason = "the position was found or made one line above")]
        &mut self.wallets[position]
    }
}

fn overflow() -> Fault {
    Fault::new(Code::PointsOverflow, vec![])
}
