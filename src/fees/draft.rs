//! A quote while it is made: its lines, and what they come to.

use super::answer::{FeeLine, FeeOf, NewTerm};
use super::reason::FeeReason;
use crate::calendar::Day;
use crate::regulations::procedures::{ProcedureVersion, RenewalTiming};
use crate::units::{Currency, Money};

/// What is known of a quote so far.
pub(super) struct Draft<'a> {
    pub(super) version: &'a ProcedureVersion,
    pub(super) what: FeeOf,
    pub(super) tier: Option<&'a str>,
    pub(super) timing: Option<RenewalTiming>,
    pub(super) lines: Vec<FeeLine<'a>>,
    pub(super) term: Option<NewTerm>,
    pub(super) ends: Option<Day>,
    /// The day from which the deadline counts, and its working days.
    pub(super) pay_within: Option<(Day, u16)>,
    /// An amount was more than can be told.
    overflow: bool,
}

impl<'a> Draft<'a> {
    /// Nothing yet, under a version.
    pub(super) const fn new(what: FeeOf, version: &'a ProcedureVersion) -> Self {
        Self {
            version,
            what,
            tier: None,
            timing: None,
            lines: Vec::new(),
            term: None,
            ends: None,
            pay_within: None,
            overflow: false,
        }
    }

    /// Adds a line; an amount that is none is more than can be told.
    pub(super) fn add(&mut self, amount: Option<Money>, reason: FeeReason<'a>) {
        match amount {
            Some(amount) => self.lines.push(FeeLine { amount, reason }),
            None => self.overflow = true,
        }
    }

    /// Adds a line that takes an amount off.
    pub(super) fn take_off(&mut self, amount: Money, reason: FeeReason<'a>) {
        self.add(Money::zero(amount.currency()).minus(amount), reason);
    }

    /// What the lines come to; `None` beyond what can be told.
    pub(super) fn sum(&self, currency: Currency) -> Option<Money> {
        let mut sum = Money::zero(currency);
        for line in &self.lines {
            sum = sum.plus(line.amount)?;
        }
        (!self.overflow).then_some(sum)
    }

    /// What is to be paid and what is paid back: one of them is nothing.
    pub(super) fn total(&self, currency: Currency) -> Option<(Money, Money)> {
        let nothing = Money::zero(currency);
        let sum = self.sum(currency)?;
        if sum.is_negative() { Some((nothing, nothing.minus(sum)?)) } else { Some((sum, nothing)) }
    }
}
