package dk.planvaerk.ui.editor.preview;

/** How large pages are shown. */
enum PageZoom {
  /** As wide as there is room. */
  WIDTH,
  /** So that a page is seen whole. */
  PAGE,
  /** As large as on paper. */
  PAPER
}
