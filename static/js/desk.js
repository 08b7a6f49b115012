// Keys and small comforts of the moderators' desk. Everything it does can be done without it.
(function () {
  "use strict";
  var desk = document.querySelector(".desk-page");
  if (!desk) return;
  var cards = Array.from(document.querySelectorAll("[data-desk-card]"));
  var ticks = Array.from(document.querySelectorAll("[data-desk-tick]"));
  var all = document.querySelector("[data-desk-all]");
  var ticked = document.querySelector("[data-desk-ticked]");
  document.querySelectorAll("[data-desk-only]").forEach(function (hint) { hint.hidden = false; });

  // --- Several at once
  function count() {
    var number = ticks.filter(function (tick) { return tick.checked; }).length;
    if (ticked) ticked.textContent = number || "";
    if (all) {
      all.checked = number > 0 && number === ticks.length;
      all.indeterminate = number > 0 && number < ticks.length;
    }
  }
  if (all && ticks.length) {
    all.parentElement.hidden = false;
    all.addEventListener("change", function () {
      ticks.forEach(function (tick) { tick.checked = all.checked; });
      count();
    });
    ticks.forEach(function (tick) { tick.addEventListener("change", count); });
  }
  count(); // a browser that comes back to the page remembers ticks

  // --- Which comment is meant
  function cardOf(node) {
    var element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element ? element.closest("[data-desk-card]") : null;
  }
  var last = null;
  desk.addEventListener("focusin", function (event) { last = cardOf(event.target) || last; });
  function current() {
    return cardOf(document.activeElement) || (last && last.isConnected ? last : null);
  }
  function go(step) {
    var place = cards.indexOf(current());
    var next = cards[place < 0 ? (step > 0 ? 0 : cards.length - 1) : place + step];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: next.offsetHeight > window.innerHeight * 0.6 ? "start" : "nearest" });
  }
  // The way back from a decision names the next comment.
  var named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named && cards.indexOf(named) >= 0) named.focus();

  // --- What is selected in a comment is what is to be masked
  function selectedIn(card) {
    var selection = document.getSelection();
    var words = card && card.querySelector("[data-desk-words]");
    if (!words || !selection.rangeCount || selection.isCollapsed) return "";
    if (!words.contains(selection.anchorNode) || !words.contains(selection.focusNode)) return "";
    return selection.toString().trim();
  }
  var marked = { card: null, text: "" };
  document.addEventListener("selectionchange", function () {
    var selection = document.getSelection();
    var card = cardOf(selection.anchorNode);
    var text = selectedIn(card);
    if (!text) return;
    marked = { card: card, text: text };
    var box = card.querySelector("[data-desk-mask]");
    if (box && box.open) box.querySelector("[data-desk-other]").value = text;
  });
  document.querySelectorAll("[data-desk-mask]").forEach(function (box) {
    box.addEventListener("toggle", function () {
      var field = box.querySelector("[data-desk-other]");
      if (box.open && !field.value && marked.card === cardOf(box)) field.value = marked.text;
    });
  });

  // --- Keys. Who has switched the admin's shortcuts off has switched these off too.
  if (!desk.hasAttribute("data-desk")) return;
  // Where another script is typed, a key is known by the letter that is printed on it beside the Arabic one: keyboards
  // differ (A and Q, M), and a browser that knows which one this is says so.
  var layout = null;
  if (navigator.keyboard && navigator.keyboard.getLayoutMap) {
    navigator.keyboard.getLayoutMap().then(function (map) { layout = map; }, function () {});
  }
  function letterOf(event) {
    if (event.key === "?" || event.key === "؟") return "?";
    if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
    if (event.key.length > 1) return event.key; // ArrowDown…
    var printed = layout && layout.get(event.code);
    if (printed && /^[a-z]$/i.test(printed)) return printed.toLowerCase();
    var code = /^Key([A-Z])$/.exec(event.code);
    return code ? code[1].toLowerCase() : event.key;
  }
  function press(card, action) {
    var button = card && card.querySelector(".desk-decide button[value='" + action + "']");
    if (button) button.click();
    return Boolean(button);
  }
  var does = {
    j: function () { go(1); },
    ArrowDown: function () { go(1); },
    k: function () { go(-1); },
    ArrowUp: function () { go(-1); },
    a: function (card) { return press(card, "approve") || press(card, "keep"); },
    s: function (card) { press(card, "spam"); },
    r: function (card) {
      var reason = card && card.querySelector(".desk-decide select");
      if (reason) reason.focus();
      else press(card, "refuse");
    },
    u: function (card) {
      var undo = document.querySelector("[data-desk-undo]");
      if (!press(card, "undo") && undo) undo.click();
    },
    m: function (card) {
      var box = card && card.querySelector("[data-desk-mask]");
      if (!box) return;
      box.open = true;
      (box.querySelector("input[type=checkbox]") || box.querySelector("textarea")).focus();
    },
    x: function (card) {
      var tick = card && card.querySelector("[data-desk-tick]");
      if (tick) tick.click();
    },
    "?": function () {
      var keys = document.getElementById("desk--keys");
      keys.open = !keys.open;
      keys.querySelector("summary").focus();
      keys.scrollIntoView({ block: "nearest" });
    }
  };
  function isTyping(target) {
    return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target.tagName === "INPUT" && target.type !== "checkbox");
  }
  var pressed = false; // a decision is on its way: a key that is held down must not take the next
  // Before the admin's own keys: its “?” shows a list that knows nothing of these.
  window.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (event.target.closest && event.target.closest("[role=dialog], [role=menu], #wagtail-sidebar")) return;
    var letter = letterOf(event);
    if (!Object.prototype.hasOwnProperty.call(does, letter)) return;
    if (event.repeat && "jk".indexOf(letter) < 0 && letter.length === 1) return;
    // Arrows scroll where no comment is chosen.
    if (/^Arrow/.test(letter) && !current()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!pressed) does[letter](current());
  }, true);
  desk.addEventListener("submit", function () { pressed = true; });
  window.addEventListener("pageshow", function () { pressed = false; });
})();
