//! Chromium, its driver and a Chinese font: only the tests need them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::debian_packages;
use crate::failure::{Failure, Outcome};
use crate::{process, say};

pub struct Browser {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

const CHROMIUM_NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const CHROMIUM_PLACES: &[&str] = &[
    "/usr/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const CHROMEDRIVER_NAMES: &[&str] = &["chromedriver", "chromium.chromedriver"];
const CHROMEDRIVER_PLACES: &[&str] = &["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"];

/// Finds the browser, its driver and a font, and installs what is missing where apt can.
pub fn ensure() -> Outcome<Browser> {
    let missing = missing_packages()?;
    if !missing.is_empty() {
        say::step("the browser tests need Chromium, chromedriver and a Chinese font");
        debian_packages::install(&missing).map_err(|failure| {
            Failure::new(format!(
                "{failure}\nThe tests need Chromium (or Chrome), the chromedriver of the same version and a font with Chinese characters. Install what is missing, name the programs in CHROMIUM and CHROMEDRIVER if they are in unusual places, and start again."
            ))
        })?;
    }
    match (chromium()?, chromedriver()?) {
        (Some(chromium), Some(chromedriver)) => Ok(Browser { chromium, chromedriver }),
        _ => Err(Failure::new(
            "Chromium and chromedriver were installed but are not in a usual place. Name them in CHROMIUM and CHROMEDRIVER and start again.",
        )),
    }
}

fn missing_packages() -> Outcome<Vec<&'static str>> {
    let mut missing = Vec::new();
    if chromium()?.is_none() {
        missing.push("chromium");
    }
    if chromedriver()?.is_none() {
        missing.push("chromium-driver");
    }
    if !has_chinese_font() {
        missing.push("fonts-noto-cjk");
    }
    Ok(missing)
}

fn chromium() -> Outcome<Option<PathBuf>> {
    find("CHROMIUM", CHROMIUM_NAMES, CHROMIUM_PLACES)
}

fn chromedriver() -> Outcome<Option<PathBuf>> {
    find("CHROMEDRIVER", CHROMEDRIVER_NAMES, CHROMEDRIVER_PLACES)
}

/// What the user named, else what is in PATH, else what is in a usual place.
fn find(variable: &str, names: &[&str], places: &[&str]) -> Outcome<Option<PathBuf>> {
    if let Some(named) = env::var_os(variable).map(PathBuf::from) {
        return if named.is_file() {
            Ok(Some(named))
        } else {
            Err(Failure::new(format!("{variable} names `{}`, and there is no such file.", named.display(),)))
        };
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let in_path = names.iter().flat_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&path).map(move |folder| folder.join(&file)).collect::<Vec<_>>()
    });
    let in_places = places.iter().map(PathBuf::from);
    Ok(in_path.chain(in_places).find(|file| file.is_file()))
}

/// macOS and Windows come with one. Elsewhere fontconfig knows, if its tool is there.
fn has_chinese_font() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    match process::read(Command::new("fc-list").arg(":lang=zh-cn")) {
        Some(fonts) => !fonts.is_empty(),
        None => Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists(),
    }
}
