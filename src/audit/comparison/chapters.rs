//! What differs between the regulations as two versions read: clause by clause, whatever chapter they stand in.

use crate::json::{part, parts};
use crate::problem::Path;
use crate::regulations::{Difference, VersionText, by_key, within};
use std::collections::BTreeMap;

/// The field of a version.
const CHAPTERS: &str = "chapters";

/// A version's chapters.
struct Chapters<'t> {
    /// JSON Pointer to them.
    pointer: String,
    titles: Vec<&'t str>,
    /// The clauses one after the other: their text.
    clauses: Vec<&'t str>,
    /// Of each clause, the place of its chapter and its own in it.
    places: Vec<(usize, usize)>,
}

impl<'t> Chapters<'t> {
    fn of((version, text): VersionText<'t>) -> Self {
        let versions = Path::ROOT.key("versions");
        let pointer = versions.index(version).key(CHAPTERS).pointer();
        let (mut titles, mut clauses, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (chapter, document) in part(text, CHAPTERS).map_or(Vec::new(), parts).into_iter().enumerate() {
            titles.push(part(document, "title").unwrap_or_default());
            for (own, clause) in part(document, "clauses").map_or(Vec::new(), parts).into_iter().enumerate() {
                clauses.push(clause);
                places.push((chapter, own));
            }
        }
        Self { pointer, titles, clauses, places }
    }

    fn pointer_of(&self, clause: usize) -> String {
        let (chapter, own) = self.places.get(clause).copied().unwrap_or_default();
        format!("{}/{chapter}/clauses/{own}", self.pointer)
    }

    /// By label, the title of the chapter in which a clause stands.
    fn title_of_label(&self) -> BTreeMap<&'t str, &'t str> {
        let clauses = self.clauses.iter().zip(&self.places);
        let labelled = clauses.map(|(clause, (chapter, _))| {
            (part(clause, "label").unwrap_or_default(), self.titles.get(*chapter).copied().unwrap_or_default())
        });
        labelled.collect()
    }
}

/// Tells what differs: clauses by their label; then, as a whole, the titles of the chapters in their order, and that
/// clauses which both have stand in another order or under another title.
pub(super) fn differences<'t>(versions: [VersionText<'t>; 2], told: &mut Vec<Difference<'t>>) {
    let [before, after] = versions.map(Chapters::of);
    let clauses = [before.clauses.clone(), after.clauses.clone()];
    let pointer = |side: usize, place: usize| if side == 0 { &before } else { &after }.pointer_of(place);
    let moved = by_key((CHAPTERS, "label"), &clauses, &pointer, None, told);

    let mut values = Vec::new();
    for place in 0..before.titles.len().max(after.titles.len()) {
        let titles = [&before, &after].map(|chapters| chapters.titles.get(place).copied());
        within(&Path::ROOT.index(place).key("title"), titles, None, &mut values);
    }
    let titles = after.title_of_label();
    let elsewhere =
        before.title_of_label().iter().any(|(label, title)| titles.get(label).is_some_and(|now| now != title));
    if moved || elsewhere || !values.is_empty() {
        let pointers =
            [&before, &after].map(|chapters| Some(&chapters.pointer).filter(|_| !chapters.titles.is_empty()));
        let whole = Difference::new(CHAPTERS, None, pointers.map(|pointer| pointer.cloned()), None);
        told.push(Difference { values, ..whole });
    }
}
