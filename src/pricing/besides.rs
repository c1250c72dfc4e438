//! What an order brings besides money: gifts by its amount, and multiplied points. They come after the
//! search, since they change no amount, and give way to whatever of their group does; among themselves the
//! lower stage goes first, then the id.

use super::answer::GivenGift;
use super::chosen::{Chosen, reason};
use super::offered::{Counter, Offered, Origin};
use crate::in_order::in_order;
use crate::json::{At, Label};
use crate::reason::Why;
use crate::regulations::{Band, Offer, OfferKind, Traits};
use crate::units::Money;

/// Gifts and multiplied points of an order.
#[derive(Default)]
pub(super) struct Besides<'a> {
    pub(super) gifts: Vec<GivenGift<'a>>,
    /// The offers that multiply its points.
    pub(super) multipliers: Vec<&'a str>,
    /// What was not had, by id, and why.
    missed: Vec<(&'a str, Why<'a>)>,
}

impl<'a> Besides<'a> {
    pub(super) fn new(
        counter: &Counter<'a>,
        chosen: &Chosen<'_, 'a>,
        buyer: Option<&Traits<'a, Label<'a>>>,
        at: &At<'_>,
    ) -> Option<Self> {
        let offers = counter.offered.iter().filter_map(|offered| match offered.origin {
            Origin::Offer(offer) if is_besides(offer) && offered.kept_from(buyer).is_none() => Some((offered, offer)),
            _ => None,
        });
        let offers: Vec<_> = offers.collect();
        let key = |place: usize| offers.get(place).map(|(_, offer)| (offer.stage(), offer.id()));
        let mut besides = Self::default();
        let mut had: Vec<(&str, &'a str)> = Vec::new();
        for place in in_order(offers.len(), &|a, b| key(a).cmp(&key(b))) {
            let (offered, offer) = *offers.get(place)?;
            let group = offer.exclusive();
            let before = group.and_then(|group| {
                let earlier = had.iter().find(|(known, _)| *known == group).map(|(_, by)| *by);
                chosen.used_of_group(group, &offered.scope, false).or(earlier)
            });
            let missed = match (before, offer.kind()) {
                (Some(by), _) => Some(Why::Beaten { by }),
                (None, OfferKind::Gift(bands)) => besides.gift(offered, offer, bands, chosen, at)?,
                (None, _) => besides.multiply(offer, buyer),
            };
            match missed {
                Some(why) => besides.missed.push((offer.id(), why)),
                None => had.extend(group.map(|group| (group, offer.id()))),
            }
        }
        Some(besides)
    }

    /// The gift of the highest band reached; else what is missing to the lowest.
    fn gift(
        &mut self,
        offered: &Offered<'a>,
        offer: &'a Offer,
        bands: &'a [Band],
        chosen: &Chosen<'_, 'a>,
        at: &At<'_>,
    ) -> Option<Option<Why<'a>>> {
        let have = Money::from_minor(chosen.amount_in(&offered.scope, offer.on_list()), at.currency())?;
        let Some(band) = bands.iter().rev().find(|band| band.at_least <= have) else {
            let at_least = bands.first()?.at_least;
            return Some(Some(Why::Below { at_least, have, missing: at_least.minus(have)? }));
        };
        let why = Why::GiftGiven { at_least: band.at_least, have };
        let reason = reason(offered.origin, why);
        self.gifts.push(GivenGift { offer: offer.id(), gift: &band.gift, quantity: band.quantity, reason });
        Some(None)
    }

    /// Points of nobody are not multiplied.
    fn multiply(&mut self, offer: &'a Offer, buyer: Option<&Traits<'a, Label<'a>>>) -> Option<Why<'a>> {
        match buyer.map(|buyer| buyer.tier) {
            Some(Some(_)) => {
                self.multipliers.push(offer.id());
                None
            }
            Some(None) => Some(Why::NoTerm { tiers: offer.who().tiers() }),
            None => Some(Why::NoMember { tiers: offer.who().tiers() }),
        }
    }

    /// Why one of these was not had; `None`: it was.
    pub(super) fn why_not(&self, id: &str) -> Option<Why<'a>> {
        self.missed.iter().find(|(known, _)| *known == id).map(|(_, why)| why.clone())
    }
}

/// Whether it changes no amount.
pub(super) const fn is_besides(offer: &Offer) -> bool {
    matches!(offer.kind(), OfferKind::Gift(_) | OfferKind::Points { .. })
}
