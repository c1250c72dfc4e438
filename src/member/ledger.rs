//! Checked activities.

use super::document::GrantKind;
use crate::calendar::{Day, Moment};
use crate::json::Label;
use crate::regulations::{Action, Goods};
use crate::units::{Money, Points, Quantity};
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
        /// What for.
        item: Option<Cow<'a, str>>,
        /// How many of it.
        quantity: Option<Quantity>,
    },
    /// A benefit was used.
    Use {
        /// The benefit's id.
        benefit: Cow<'a, str>,
        /// How many.
        quantity: Quantity,
        /// The event at which it was.
        event: Option<Label<'a>>,
    },
    /// Points of the redemption at this position of the ledger were given back.
    GiveBack {
        /// The redemption's position in the ledger.
        of: usize,
        /// The wallet's id.
        wallet: Cow<'a, str>,
        /// How many.
        points: Points,
    },
    /// The order of the purchase at this position of the ledger was completed.
    Completion {
        /// The purchase's position in the ledger.
        of: usize,
    },
    /// What the member did.
    Action(Action),
    /// A fee was paid.
    Fee(Money, Option<Grant<'a>>),
    /// Business contribution.
    Contribution(Money),
    /// An invitation to a tier.
    Invitation(Cow<'a, str>),
    /// A tier through a day.
    Grant(Grant<'a>),
    /// Points by hand, below zero those taken away.
    Adjustment {
        /// The wallet's id.
        wallet: Cow<'a, str>,
        /// How many.
        points: Points,
    },
}

/// A tier through a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant<'a> {
    /// The tier's id.
    pub tier: Cow<'a, str>,
    /// The last day.
    pub to: Day,
    /// How it was granted.
    pub kind: GrantKind,
}

/// Goods bought together.
#[derive(Debug, Clone, PartialEq)]
pub struct Purchase<'a> {
    pub(super) lines: Vec<PurchasedLine<'a>>,
    pub(super) shop: Option<Label<'a>>,
    pub(super) channel: Option<Label<'a>>,
    pub(super) shipping: Option<Money>,
    pub(super) offers: Vec<Cow<'a, str>>,
}

impl<'a> Purchase<'a> {
    /// An order that is only priced.
    pub(crate) const fn ordered(
        lines: Vec<PurchasedLine<'a>>,
        shipping: Option<Money>,
        offers: Vec<Cow<'a, str>>,
    ) -> Self {
        Self { lines, shop: None, channel: None, shipping, offers }
    }

    /// A purchase of one piece that is only planned.
    pub(crate) fn planned(
        sku: Label<'a>,
        category: Option<Label<'a>>,
        brand: Option<Label<'a>>,
        tags: Vec<Label<'a>>,
        paid: Money,
    ) -> Self {
        let line = PurchasedLine { sku, category, brand, tags, pieces: 1, paid, paid_by_value: None, tax: None };
        Self { lines: vec![line], shop: None, channel: None, shipping: None, offers: Vec::new() }
    }

    /// What was bought.
    #[must_use]
    pub fn lines(&self) -> &[PurchasedLine<'a>] {
        &self.lines
    }

    /// The shop.
    #[must_use]
    pub fn shop(&self) -> Option<&str> {
        self.shop.as_ref().map(AsRef::as_ref)
    }

    /// The channel.
    #[must_use]
    pub fn channel(&self) -> Option<&str> {
        self.channel.as_ref().map(AsRef::as_ref)
    }

    /// The offers that multiply its points.
    pub(crate) fn offers(&self) -> impl Iterator<Item = &str> {
        self.offers.iter().map(AsRef::as_ref)
    }

    /// What was paid for shipping.
    #[must_use]
    pub const fn shipping(&self) -> Option<Money> {
        self.shipping
    }
}

/// A line of a purchase.
#[derive(Debug, Clone, PartialEq)]
pub struct PurchasedLine<'a> {
    pub(super) sku: Label<'a>,
    pub(super) category: Option<Label<'a>>,
    pub(super) brand: Option<Label<'a>>,
    pub(super) tags: Vec<Label<'a>>,
    pub(super) pieces: u32,
    pub(super) paid: Money,
    pub(super) paid_by_value: Option<Money>,
    pub(super) tax: Option<Money>,
}

impl<'a> PurchasedLine<'a> {
    /// A line of an order that is only priced: what is paid for it, and what points pay of that.
    pub(crate) fn ordered(goods: Goods<'a, Label<'a>>, pieces: u32, paid: Money, paid_by_value: Option<Money>) -> Self {
        let label = |text: &'a str| Label(text.into());
        Self {
            sku: label(goods.sku),
            category: goods.category.map(label),
            brand: goods.brand.map(label),
            tags: goods.tags.to_vec(),
            pieces,
            paid,
            paid_by_value,
            tax: None,
        }
    }

    /// The article.
    #[must_use]
    pub fn goods(&self) -> Goods<'_, Label<'a>> {
        Goods::new(&self.sku, &self.category, &self.brand, &self.tags)
    }

    /// What article it is: SKU, category, brand and tags.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    pub(crate) fn label_parts(&self) -> (Label<'a>, Option<Label<'a>>, Option<Label<'a>>, Vec<Label<'a>>) {
        (self.sku.clone(), self.category.clone(), self.brand.clone(), self.tags.clone())
    }

    /// How many.
    #[must_use]
    pub const fn pieces(&self) -> u32 {
        self.pieces
    }

    /// What was paid for the line, after every discount.
    #[must_use]
    pub const fn paid(&self) -> Money {
        self.paid
    }

    /// Of it, what was paid by points or stored value.
    #[must_use]
    pub const fn paid_by_value(&self) -> Option<Money> {
        self.paid_by_value
    }

    /// Of it, the tax.
    #[must_use]
    pub const fn tax(&self) -> Option<Money> {
        self.tax
    }
}

/// A refunded line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineRefund {
    /// Which line of the purchase, counted from 0.
    pub line: usize,
    /// How many were given back.
    pub pieces: u32,
    /// What was paid back.
    pub amount: Money,
}
