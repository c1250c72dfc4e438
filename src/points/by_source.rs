//! What belongs to each source. Sources are counted from 0, so that a list serves where a map would.

/// A value for every source; those that nobody has asked for are as they begin.
#[derive(Debug)]
pub(super) struct BySource<T>(Vec<T>);

impl<T: Default> BySource<T> {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn get(&self, source: usize) -> Option<&T> {
        self.0.get(source)
    }

    /// `None` for a number that no source can have.
    pub(super) fn get_mut(&mut self, source: usize) -> Option<&mut T> {
        if self.0.len() <= source {
            self.0.resize_with(source.checked_add(1)?, T::default);
        }
        self.0.get_mut(source)
    }

    /// Takes what belongs to it, which is then as it began.
    pub(super) fn take(&mut self, source: usize) -> T {
        self.0.get_mut(source).map(std::mem::take).unwrap_or_default()
    }
}
