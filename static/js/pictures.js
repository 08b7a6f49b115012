/* A picture that is chosen for a page brings its words in both languages: the page takes those of its own, or none. */
(() => {
  const Picture = window.telepath.constructors["wagtail.images.blocks.ImageBlock"];
  const language = () => window.wagtailConfig?.ACTIVE_CONTENT_LOCALE;
  const wordsFor = (chosen) => chosen?.alt_texts?.[language()] || "";

  class OurPicture extends Picture {
    render(placeholder, prefix, state, error) {
      const block = super.render(placeholder, prefix, state, error);
      const field = document.getElementById(`${prefix}-alt_text`);
      let offered = wordsFor(state?.image);
      block.childBlocks.image.widget.addEventListener("chosen", ({ detail }) => {
        // What somebody wrote for this place stays.
        if (!field.value.trim() || field.value === offered) field.value = wordsFor(detail);
        offered = wordsFor(detail);
      });
      return block;
    }
  }
  window.telepath.register("home.blocks.Picture", OurPicture);
})();
