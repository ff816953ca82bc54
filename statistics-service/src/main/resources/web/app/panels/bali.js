/**
 * Bali's nine regencies by their official codes, simplified by hand to a few dozen corners that neighbours share. Good to
 * recognise, not to measure: coordinates are degrees east and south, rounded.
 */
const WEST = 114.42;
const NORTH = 8.05;
const SCALE = 760;

export const SIZE = { width: 1000, height: 628 };

const CORNERS = {
  gilimanuk: [114.44, 8.165],
  agung: [114.47, 8.085],
  pemuteran: [114.64, 8.135],
  celukan: [114.83, 8.185],
  seririt: [114.95, 8.175],
  lovina: [115.03, 8.15],
  singaraja: [115.09, 8.1],
  sanih: [115.2, 8.07],
  tejakula: [115.33, 8.115],
  tembok: [115.43, 8.16],
  kubu: [115.55, 8.225],
  amed: [115.66, 8.325],
  seraya: [115.71, 8.4],
  ujung: [115.63, 8.47],
  candidasa: [115.56, 8.51],
  padangBai: [115.51, 8.535],
  lawah: [115.47, 8.555],
  lebih: [115.375, 8.59],
  ketewel: [115.28, 8.655],
  sanur: [115.262, 8.705],
  serangan: [115.235, 8.735],
  benoa: [115.195, 8.745],
  nusaDua: [115.235, 8.79],
  sawangan: [115.22, 8.83],
  ungasan: [115.15, 8.848],
  uluwatu: [115.085, 8.83],
  jimbaran: [115.155, 8.775],
  tuban: [115.165, 8.735],
  canggu: [115.13, 8.665],
  munggu: [115.1, 8.635],
  kelating: [115.03, 8.58],
  balian: [114.965, 8.51],
  pengeragoan: [114.93, 8.48],
  medewi: [114.81, 8.42],
  perancak: [114.63, 8.4],
  pengambengan: [114.57, 8.385],
  melaya: [114.49, 8.28],
  westHills: [114.57, 8.215],
  midHills: [114.74, 8.275],
  pupuan: [114.92, 8.325],
  munduk: [115.07, 8.28],
  bedugul: [115.17, 8.235],
  pelaga: [115.215, 8.225],
  kintamaniWest: [115.25, 8.185],
  kintamaniNorth: [115.34, 8.155],
  kintamaniEast: [115.43, 8.195],
  agungNorth: [115.445, 8.27],
  rendang: [115.4, 8.37],
  bukitJambul: [115.41, 8.475],
  sidemen: [115.455, 8.5],
  tembuku: [115.355, 8.52],
  tampaksiring: [115.325, 8.42],
  payangan: [115.24, 8.31],
  ayung: [115.225, 8.43],
  penarungan: [115.24, 8.535],
  batubulan: [115.245, 8.6],
  ubung: [115.19, 8.605],
  kerobokan: [115.178, 8.67],
  pemogan: [115.19, 8.72],
  petang: [115.19, 8.34],
  mengwi: [115.165, 8.47],
  kediri: [115.13, 8.56],
  penida1: [115.455, 8.675],
  penida2: [115.53, 8.665],
  penida3: [115.605, 8.705],
  penida4: [115.625, 8.765],
  penida5: [115.575, 8.815],
  penida6: [115.5, 8.785],
  penida7: [115.46, 8.735],
};

const AREAS = {
  '51.01': { at: [114.7, 8.34], rings: ['gilimanuk westHills midHills pupuan pengeragoan medewi perancak pengambengan melaya'] },
  '51.02': { at: [115.07, 8.435], rings: ['pupuan munduk bedugul petang mengwi kediri munggu kelating balian pengeragoan'] },
  '51.03': {
    at: [115.2, 8.4],
    rings: [
      'bedugul pelaga payangan ayung penarungan batubulan ubung kerobokan pemogan benoa nusaDua sawangan ungasan uluwatu jimbaran tuban canggu munggu kediri mengwi petang',
    ],
  },
  '51.04': { at: [115.287, 8.52], rings: ['payangan tampaksiring tembuku lebih ketewel batubulan penarungan ayung'] },
  '51.05': {
    at: [115.415, 8.527],
    rings: ['tembuku bukitJambul sidemen lawah lebih', 'penida1 penida2 penida3 penida4 penida5 penida6 penida7'],
  },
  '51.06': {
    at: [115.33, 8.29],
    rings: ['pelaga kintamaniWest kintamaniNorth kintamaniEast agungNorth rendang bukitJambul tembuku tampaksiring payangan'],
  },
  '51.07': {
    at: [115.545, 8.38],
    rings: [
      'kintamaniEast tembok kubu amed seraya ujung candidasa padangBai lawah sidemen bukitJambul rendang agungNorth',
    ],
  },
  '51.08': {
    at: [114.98, 8.235],
    rings: [
      'gilimanuk agung pemuteran celukan seririt lovina singaraja sanih tejakula tembok kintamaniEast kintamaniNorth kintamaniWest pelaga bedugul munduk pupuan midHills westHills',
    ],
  },
  '51.71': { at: [115.222, 8.655], rings: ['batubulan ketewel sanur serangan benoa pemogan kerobokan ubung'] },
};

const onPaper = ([east, south]) => [Math.round((east - WEST) * SCALE * 10) / 10, Math.round((south - NORTH) * SCALE * 10) / 10];

const pathOf = (rings) =>
  rings.map((ring) => `M${ring.split(' ').map((name) => onPaper(CORNERS[name]).join(' ')).join('L')}Z`).join('');

/** By region code: the path to draw, and where its number stands. */
export const OUTLINE = Object.fromEntries(
  Object.entries(AREAS).map(([code, { at, rings }]) => [code, { path: pathOf(rings), at: onPaper(at) }]),
);
