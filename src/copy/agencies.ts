// Names of sites and agencies, as parts of regular expressions (flag `u`).

/** One word of a name. */
export const name = "\\p{Lu}[\\p{L}.'’-]*"
/** The address of a news site, as its own name: `Chinanews.com`. */
export const site = '\\p{Lu}[\\w-]*\\.(?:com|cn|net|org|ru|ua|by|kz|info|news|jp|kr|tr|ir|vn)(?:\\.cn)?'
export const chinese =
  '(?:(?:China )?Xinhua(?:net| News Agency| Network| News)?|China ?News(?: Network| Agency| Service)?)'
