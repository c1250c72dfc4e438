//! What a member's ledger comes to: the journal of each wallet, and the tier of each day.

use crate::calendar::{Day, Moment};
use crate::history::{Change, PointsStatement, replayed};
use crate::json::At;
use crate::member::Member;
use crate::reason::{Reason, Why};
use crate::regulations::Regulations;
use crate::units::Points;
use std::collections::BTreeMap;

/// What each activity moved in each wallet, and the first reason that a rule gave.
type Moved<'m> = BTreeMap<&'m str, BTreeMap<&'m str, (Option<Points>, Option<Reason<'m>>)>>;

/// What a member's ledger comes to by a day.
pub(super) struct Ledger<'m> {
    member: &'m Member<'m>,
    timeline: Vec<Change<'m>>,
    /// By activity, then by wallet.
    moved: Moved<'m>,
    activities: Vec<&'m str>,
}

impl<'m> Ledger<'m> {
    /// `None` where the ledger can't have happened, which is told.
    pub(super) fn of(regulations: &'m Regulations, member: &'m Member<'m>, on: Moment, at: &At<'_>) -> Option<Self> {
        let replay = replayed(regulations, member, on, true, at)?;
        let statement = replay.statement(regulations, member, on, at)?;
        let timeline = replay.standing(regulations, member, on).timeline;
        let mut activities: Vec<_> = member.activities().iter().map(crate::member::Activity::id).collect();
        activities.sort_unstable();
        Some(Self { member, timeline, moved: moved(statement), activities })
    }

    /// What an activity brought or took in a wallet, and by which rule. `None`: the ledger has no such activity.
    pub(super) fn points(&self, activity: &str, wallet: &str) -> Option<(Option<Points>, Option<&Reason<'m>>)> {
        self.activities.binary_search(&activity).ok()?;
        let moved = self.moved.get(activity).and_then(|moved| moved.get(wallet));
        Some(moved.map_or((Some(Points::ZERO), None), |(points, reason)| (*points, reason.as_ref())))
    }

    /// The change that brought about the tier at the end of a day; `None` outside every term.
    pub(super) fn change_by(&self, day: Day) -> Option<&Change<'m>> {
        self.member.term_on(day)?;
        let by = self.timeline.partition_point(|change| change.on <= day);
        self.timeline.get(by.checked_sub(1)?)
    }

    /// Every tier that was held on some part of a day within a term.
    pub(super) fn tiers_on(&self, day: Day) -> impl Iterator<Item = &'m str> {
        let by = self.timeline.partition_point(|change| change.on <= day);
        let before = self.timeline.partition_point(|change| change.on < day).saturating_sub(1);
        let changes = self.timeline.get(before..by).unwrap_or_default();
        changes.iter().map(|change| change.to)
    }
}

/// What each activity moved, but for what time alone does and debts that are paid.
fn moved(statement: PointsStatement<'_>) -> Moved<'_> {
    let mut moved = Moved::new();
    for wallet in statement.wallets {
        let id = wallet.standing.wallet;
        for line in wallet.journal {
            let by_time = matches!(
                line.reason.why,
                Why::AvailablePoints { .. } | Why::ExpiredPoints { .. } | Why::DebtPaid { .. }
            );
            let Some(activity) = line.activity.filter(|_| !by_time) else { continue };
            let (sum, reason) = moved.entry(activity).or_default().entry(id).or_insert((Some(Points::ZERO), None));
            *sum = sum.and_then(|sum: Points| sum.plus(line.points)?.plus(line.pending));
            if reason.is_none() && !line.reason.pointer.is_empty() {
                *reason = Some(line.reason);
            }
        }
    }
    moved
}
