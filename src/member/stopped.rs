//! When no points could be spent: from the loss of the card, or since it was frozen, until it was sound again (C-7, C-13).
//! Points, tier and all else stay as they are.

use super::document::StoppedDocument;
use super::ledger::{Activity, Event};
use crate::calendar::Moment;
use crate::json::At;
use crate::problem::Code;
use crate::units::Points;

/// A time in which no points can be spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped {
    /// From this moment on.
    pub from: Moment,
    /// Until before this moment; `None`: no end is known.
    pub to: Option<Moment>,
}

/// The times of a document, which are in order, and do not overlap; one may start when the one before it ends.
pub(super) fn check(at: &At<'_>, documents: &[StoppedDocument]) -> Option<Vec<Stopped>> {
    let mut good = true;
    let mut stopped: Vec<Stopped> = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let at = at.index(index);
        let StoppedDocument { from, to } = *document;
        if to.is_some_and(|to| to <= from) {
            at.key("to").error_text(Code::TimeOrder, "from", &from);
            good = false;
        }
        if stopped.last().is_some_and(|before| before.to.is_none_or(|to| from < to)) {
            at.key("from").error(Code::StoppedOverlap, vec![]);
            good = false;
        }
        stopped.push(Stopped { from, to });
    }
    good.then_some(stopped)
}

/// The last time that has begun: they are in order.
pub(super) fn last_begun(all: &[Stopped], has_begun: &dyn Fn(Moment) -> bool) -> Option<Stopped> {
    all.get(all.partition_point(|stopped| has_begun(stopped.from)).checked_sub(1)?).copied()
}

/// Warns of points that were spent meanwhile, unless all of them were given back.
pub(super) fn spent_meanwhile(at: &At<'_>, stopped: &[Stopped], activities: &[Activity<'_>]) {
    if stopped.is_empty() {
        return;
    }
    let mut given_back = vec![Points::ZERO; activities.len()];
    for activity in activities {
        if let Event::GiveBack { of, points, .. } = activity.event()
            && let Some(sum) = given_back.get_mut(*of)
        {
            *sum = sum.plus(*points).unwrap_or(*points);
        }
    }
    for (activity, given_back) in activities.iter().zip(given_back) {
        let Event::Redemption { points, .. } = activity.event() else { continue };
        let on = activity.on();
        let during = last_begun(stopped, &|from| from <= on).filter(|stopped| stopped.to.is_none_or(|to| on < to));
        if let Some(stopped) = during.filter(|_| given_back < *points) {
            let at = at.index(activity.place());
            at.key("redemption").warning(Code::RedemptionWhileStopped, vec![("from", stopped.from.to_string().into())]);
        }
    }
}
