//! The journal of a wallet: every movement, with the balance after it.
//!
//! Its lines are in the order in which things happened, and its balance ends at what can be spent. What
//! moves of points that are still pending is told beside it, and sums up to what is pending. What
//! comes in while there is a debt is a line of its own, and what it pays another. Points brought along
//! come in on the opening's day.

use crate::calendar::Day;
use crate::reason::{Reason, Rule, Why};
use crate::units::Points;
use serde::Serialize;

/// Every movement of a wallet, oldest first.
#[derive(Debug)]
pub(super) struct Journal<'a> {
    kept: bool,
    lines: Vec<JournalLine<'a>>,
}

/// What moved.
#[derive(Debug)]
pub(super) struct Movement<'a> {
    pub(super) on: Day,
    pub(super) points: Points,
    pub(super) pending: Points,
    pub(super) activity: Option<&'a str>,
    pub(super) reason: Reason<'a>,
}

/// A movement with the balance after it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JournalLine<'a> {
    /// The day.
    pub on: Day,
    /// What came or went of what can be spent.
    pub points: Points,
    /// What came or went of what is pending.
    pub pending: Points,
    /// What can be spent after it.
    pub balance: Points,
    /// The activity that brought it about; of points that time alone makes available or takes away, the
    /// one that had brought them. `None` for joining and what was brought along.
    pub activity: Option<&'a str>,
    /// What it was.
    pub reason: Reason<'a>,
}

impl<'a> Journal<'a> {
    pub(super) const fn new(kept: bool) -> Self {
        Self { kept, lines: Vec::new() }
    }

    pub(super) const fn is_kept(&self) -> bool {
        self.kept
    }

    pub(super) fn write(&mut self, movement: Movement<'a>, balance: Points) {
        if !self.kept {
            return;
        }
        let Movement { on, points, pending, activity, reason } = movement;
        self.lines.push(JournalLine { on, points, pending, balance, activity, reason });
    }

    pub(super) fn lines(&self) -> &[JournalLine<'a>] {
        &self.lines
    }
}

/// A reason with the rule that decided, where one of the program did.
pub(super) const fn reason<'a>(why: Why<'a>, rule: Option<&'a Rule>) -> Reason<'a> {
    match rule {
        Some(rule) => Reason::new(why, rule),
        None => Reason::without_rule(why),
    }
}
