/* The map and the filters of the page. The list is there without it; nothing is fetched. */
(function () {
  'use strict';

  const svg = document.getElementById('map');
  const marks = document.getElementById('marks');
  const form = document.getElementById('filter');
  const found = document.getElementById('found');
  const reset = document.getElementById('reset');
  const zoom = document.getElementById('zoom');
  const list = document.getElementById('courses');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const WORLD = 8000;    /* the side of the plane that data-x and data-y are in */
  const NORTH = 900, SOUTH = 6100; /* where land ends, but for the Antarctic */
  const CLOSEST = 12;    /* how much of it is seen at least */
  const EDGE = 250;      /* how much is seen beyond its sides */
  const NEAR = 38;       /* pixels within which marks become one */

  /* ---- the courses ---- */

  /* Case and accents play no part. */
  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae').replace(/đ/g, 'd');
  }

  const places = new Map();
  const courses = Array.from(document.querySelectorAll('.course'), function (element) {
    const data = element.dataset;
    const course = {
      element: element, shown: true, text: fold(element.textContent), country: data.country || '',
      languages: (data.languages || '').split(','), online: data.online !== undefined, place: null
    };
    if (data.x !== undefined) {
      const key = data.x + ' ' + data.y;
      if (!places.has(key))
        places.set(key, { x: +data.x, y: +data.y, name: element.querySelector('.centre').textContent, courses: [] });
      course.place = places.get(key);
      course.place.courses.push(course);
    }
    return course;
  });
  const months = Array.from(document.querySelectorAll('.month'));
  let chosen = null; /* places that were clicked on */

  function passes(course, words) {
    return words.every(function (word) { return course.text.includes(word); }) &&
      (!form.country.value || course.country === form.country.value) &&
      (!form.language.value || course.languages.includes(form.language.value)) &&
      (!form.held.value || course.online === (form.held.value === 'online')) &&
      (!chosen || chosen.includes(course.place));
  }

  function plural(count, one, many) {
    return count + ' ' + (count === 1 ? one : many);
  }

  function filter() {
    const words = fold(form.q.value).split(/\s+/).filter(Boolean);
    let count = 0;
    courses.forEach(function (course) {
      course.shown = passes(course, words);
      course.element.hidden = !course.shown;
      count += course.shown;
    });
    months.forEach(function (month) {
      month.hidden = !month.querySelector('.course:not([hidden])');
    });
    const all = count === courses.length;
    found.textContent = (all ? '' : count ? 'Showing ' + count + ' of ' : 'None of ') +
      plural(courses.length, 'course', 'courses') +
      (chosen ? ', those at ' + (chosen.length === 1 ? chosen[0].name : chosen.length + ' places') : '');
    reset.hidden = all && !chosen;
    draw();
  }

  /* ---- the address: #q=python&country=CH ---- */

  const names = ['q', 'country', 'language', 'held'];

  function read() {
    const text = location.hash.includes('=') ? location.hash.slice(1) : location.search;
    const asked = new URLSearchParams(text);
    names.forEach(function (name) { form[name].value = asked.get(name) || ''; });
    names.slice(1).forEach(function (name) { form[name].value = form[name].value || ''; });
  }

  function write() {
    const asked = new URLSearchParams();
    names.forEach(function (name) { if (form[name].value) asked.set(name, form[name].value); });
    const text = String(asked);
    history.replaceState(null, '', text ? '#' + text : location.pathname + location.search);
  }

  /* ---- the view ---- */

  let view = { x: 0, y: 0, width: WORLD }; /* its middle, and how much of the plane is seen */
  let moving = 0;

  function size() {
    const box = svg.getBoundingClientRect();
    return { width: box.width || 800, height: box.height || 400 };
  }

  function bounded(to) {
    const box = size();
    const ys = Array.from(places.values(), function (place) { return place.y; }).concat(NORTH, SOUTH);
    const top = Math.min.apply(null, ys) - EDGE, bottom = Math.max.apply(null, ys) + EDGE;
    const widest = Math.min(WORLD + 2 * EDGE, (SOUTH - NORTH) * box.width / box.height);
    const width = Math.min(Math.max(to.width, CLOSEST), widest);
    const height = width * box.height / box.width;
    function keep(value, low, high, half) {
      return low + half > high - half ? (low + high) / 2 : Math.min(Math.max(value, low + half), high - half);
    }
    return { x: keep(to.x, -EDGE, WORLD + EDGE, width / 2), y: keep(to.y, top, bottom, height / 2), width: width };
  }

  function show(to) {
    const box = size();
    const height = to.width * box.height / box.width;
    view = to;
    svg.setAttribute('viewBox', [to.x - to.width / 2, to.y - height / 2, to.width, height].join(' '));
    draw();
  }

  function move(to) {
    const from = view;
    const began = performance.now();
    const goal = bounded(to);
    cancelAnimationFrame(moving);
    if (still.matches || document.hidden) {
      show(goal);
      return;
    }
    function step(now) {
      const t = Math.min((now - began) / 280, 1);
      const e = 1 - Math.pow(1 - t, 3);
      show({
        x: from.x + (goal.x - from.x) * e, y: from.y + (goal.y - from.y) * e,
        width: from.width * Math.pow(goal.width / from.width, e)
      });
      if (t < 1)
        moving = requestAnimationFrame(step);
    }
    moving = requestAnimationFrame(step);
  }

  function around(spots) {
    const box = size();
    const xs = spots.map(function (spot) { return spot.x; });
    const ys = spots.map(function (spot) { return spot.y; });
    const left = Math.min.apply(null, xs), right = Math.max.apply(null, xs);
    const top = Math.min.apply(null, ys), bottom = Math.max.apply(null, ys);
    const width = Math.max((right - left) * 1.3, (bottom - top) * 1.5 * box.width / box.height, 140);
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: width };
  }

  function listed() {
    return Array.from(places.values()).filter(function (place) {
      return place.courses.some(function (course) { return course.shown; });
    });
  }

  function showAll(instead) {
    const spots = listed();
    const goal = spots.length ? around(spots) : { x: WORLD / 2, y: 3300, width: WORLD };
    const ys = spots.map(function (spot) { return spot.y; }).sort(function (a, b) { return a - b; });
    if (goal.width > WORLD) /* not all can be seen: most of them */
      goal.y = ys[ys.length >> 1] + 400;
    (instead || move)(bounded(goal));
  }

  /* Zooms so that what lies at that point of the plane stays where it is. */
  function zoomAt(factor, x, y) {
    return { x: x + (view.x - x) * factor, y: y + (view.y - y) * factor, width: view.width * factor };
  }

  function pointAt(event) {
    const box = svg.getBoundingClientRect();
    const unit = view.width / box.width;
    return {
      x: view.x + (event.clientX - box.left - box.width / 2) * unit,
      y: view.y + (event.clientY - box.top - box.height / 2) * unit
    };
  }

  /* ---- marks ---- */

  function make(name, attributes, parent) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return parent.appendChild(element);
  }

  /* Places that would hide each other, together; the ones with most courses gather the others. */
  function stacks(unit) {
    const made = [];
    listed().map(function (place) {
      return { place: place, count: place.courses.filter(function (course) { return course.shown; }).length };
    }).sort(function (a, b) { return b.count - a.count; }).forEach(function (one) {
      const near = made.find(function (stack) {
        return Math.hypot(stack.x - one.place.x, stack.y - one.place.y) < NEAR * unit;
      });
      if (near) {
        near.count += one.count;
        near.places.push(one.place);
      } else {
        made.push({ x: one.place.x, y: one.place.y, count: one.count, places: [one.place] });
      }
    });
    return made;
  }

  function choose(stack) {
    const spread = around(stack.places);
    if (stack.places.length > 1 && spread.width < view.width * 0.8 && view.width > CLOSEST * 2) {
      move(spread);
      svg.focus({ preventScroll: true });
      return;
    }
    chosen = stack.places;
    filter();
    list.scrollIntoView({ behavior: still.matches ? 'auto' : 'smooth' });
    list.focus({ preventScroll: true });
  }

  function drawStack(stack, unit) {
    const label = (stack.places.length === 1 ? stack.places[0].name : stack.places.length + ' places') + ': ' +
      plural(stack.count, 'course', 'courses');
    const radius = stack.count === 1 ? 7 : 11 + Math.min(Math.log2(stack.count) * 1.6, 9);
    const mark = make('g', {
      class: 'mark', role: 'button', tabindex: '0', 'aria-label': label,
      transform: 'translate(' + stack.x + ' ' + stack.y + ') scale(' + unit + ')'
    }, marks);
    make('circle', { class: 'halo', r: radius + 6 }, mark);
    make('circle', { r: radius }, mark);
    if (stack.count > 1)
      make('text', {}, mark).textContent = stack.count;
    make('title', {}, mark).textContent = label;
    mark.addEventListener('click', function () { if (!dragged) choose(stack); });
    mark.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(stack);
      }
    });
  }

  function draw() {
    const unit = view.width / size().width;
    const held = marks.contains(document.activeElement);
    marks.textContent = '';
    stacks(unit).forEach(function (stack) { drawStack(stack, unit); });
    if (held) /* whoever moves the map by keys goes on doing so */
      svg.focus({ preventScroll: true });
  }

  /* ---- hands ---- */

  const fingers = new Map();
  let dragged = false;

  svg.addEventListener('pointerdown', function (event) {
    fingers.set(event.pointerId, event);
    dragged = false;
  });
  addEventListener('pointermove', function (event) {
    const before = fingers.get(event.pointerId);
    if (!before)
      return;
    const unit = view.width / size().width;
    const dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
    if (!dragged && Math.hypot(dx, dy) < 4)
      return;
    dragged = true;
    cancelAnimationFrame(moving);
    if (fingers.size === 1) {
      show(bounded({ x: view.x - dx * unit, y: view.y - dy * unit, width: view.width }));
    } else {
      const other = Array.from(fingers.values()).find(function (one) { return one.pointerId !== event.pointerId; });
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      const at = pointAt(other);
      show(bounded(zoomAt(was / Math.max(is, 1), at.x, at.y)));
    }
    fingers.set(event.pointerId, event);
  });
  ['pointerup', 'pointercancel'].forEach(function (kind) {
    addEventListener(kind, function (event) { fingers.delete(event.pointerId); });
  });
  /* The wheel scrolls the page, unless the map has been clicked on, or Ctrl is held. */
  svg.addEventListener('wheel', function (event) {
    if (!event.ctrlKey && !event.metaKey && !svg.contains(document.activeElement))
      return;
    event.preventDefault();
    const at = pointAt(event);
    cancelAnimationFrame(moving);
    show(bounded(zoomAt(Math.pow(1.0016, event.deltaY), at.x, at.y)));
  }, { passive: false });
  svg.addEventListener('dblclick', function (event) {
    const at = pointAt(event);
    move(zoomAt(0.5, at.x, at.y));
  });
  svg.addEventListener('keydown', function (event) {
    const step = view.width / 6;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey)
      return;
    if (by)
      move({ x: view.x + by[0], y: view.y + by[1], width: view.width });
    else if (event.key === '+' || event.key === '=')
      move(zoomAt(0.5, view.x, view.y));
    else if (event.key === '-')
      move(zoomAt(2, view.x, view.y));
    else if (event.key === '0' || event.key === 'Home')
      showAll();
    else
      return;
    event.preventDefault();
  });
  zoom.addEventListener('click', function (event) {
    const how = event.target.dataset.zoom;
    if (how === 'all')
      showAll();
    else if (how)
      move(zoomAt(how === 'in' ? 0.5 : 2, view.x, view.y));
  });

  /* ---- the filters ---- */

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', function (event) {
    chosen = null;
    write();
    filter();
    if (event.target !== form.q)
      showAll();
  });
  reset.addEventListener('click', function () {
    chosen = null;
    form.reset();
    write();
    filter();
    showAll();
    form.q.focus();
  });
  addEventListener('hashchange', function () {
    if (!location.hash.includes('=') && location.hash)
      return;
    chosen = null;
    read();
    filter();
    showAll();
  });
  addEventListener('resize', function () { show(bounded(view)); });

  form.hidden = zoom.hidden = false;
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('aria-label', 'Map of where the courses are held. Arrows move it, plus and minus zoom.');
  read();
  filter();
  showAll(show);
  document.documentElement.classList.add('ready');
}());
