//! Checked activities.

use crate::calendar::Moment;
use crate::json::Label;
use crate::regulations::Goods;
use crate::units::{Money, Points};
use std::borrow::Cow;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) on: Moment,
    pub(super) place: usize,
    pub(super) event: Event<'a>,
}

impl Activity<'_> {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it happened.
    #[must_use]
    pub const fn on(&self) -> Moment {
        self.on
    }

    /// Its place in the member's document, counted from 0.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.place
    }

    /// What happened.
    #[must_use]
    pub const fn event(&self) -> &Event<'_> {
        &self.event
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event<'a> {
    /// Goods were bought.
    Purchase(Purchase<'a>),
    /// Goods of the purchase at this position of the ledger were given back.
    Refund {
        /// The purchase's position in the ledger.
        of: usize,
        /// What was given back.
        lines: Vec<LineRefund>,
    },
    /// Points were spent.
    Redemption {
        /// The wallet's id.
        wallet: Cow<'a, str>,
        /// How many.
        points: Points,
    },
}

/// Goods bought together.
#[derive(Debug, Clone, PartialEq)]
pub struct Purchase<'a> {
    pub(super) lines: Vec<PurchasedLine<'a>>,
}

impl<'a> Purchase<'a> {
    /// What was bought.
    #[must_use]
    pub fn lines(&self) -> &[PurchasedLine<'a>] {
        &self.lines
    }
}

/// A line of a purchase.
#[derive(Debug, Clone, PartialEq)]
pub struct PurchasedLine<'a> {
    pub(super) sku: Label<'a>,
    pub(super) category: Option<Label<'a>>,
    pub(super) brand: Option<Label<'a>>,
    pub(super) tags: Vec<Label<'a>>,
    pub(super) paid: Money,
}

impl<'a> PurchasedLine<'a> {
    /// The article.
    #[must_use]
    pub fn goods(&self) -> Goods<'_, Label<'a>> {
        Goods::new(&self.sku, &self.category, &self.brand, &self.tags)
    }

    /// What was paid for the line, after every discount.
    #[must_use]
    pub const fn paid(&self) -> Money {
        self.paid
    }
}

/// A refunded line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineRefund {
    /// Which line of the purchase, counted from 0.
    pub line: usize,
    /// What was paid back.
    pub amount: Money,
}
