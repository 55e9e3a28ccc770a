/** Widths at which heights are given, in px. Between 1000 and 1020 the loop and the guess come to stand side by side. */
export const WIDTHS = [280, 340, 400, 480, 560, 640, 760, 880, 1000, 1020, 1200] as const;

/**
 * How high each figure's embed is at those widths, in px, with the letters of Public Sans. Measured: tests/embedElement.test.ts
 * says what to write here when a figure has changed.
 */
export const HEIGHTS: Readonly<Record<string, readonly number[]>> = {
  guess: [1587, 1419, 1335, 1242, 1186, 1264, 1245, 1180, 1179, 834, 834],
  tails: [1673, 1514, 1410, 1306, 1274, 1178, 1144, 1115, 1115, 1095, 1095],
  echo: [1715, 1505, 1398, 1330, 1278, 1223, 1172, 1123, 1123, 1123, 1123],
  loop: [1696, 1462, 1354, 1288, 1255, 1144, 1128, 1099, 1079, 1079, 1079],
  archive: [1616, 1400, 1353, 1287, 1198, 1133, 1140, 1140, 1140, 1140, 1120],
  drift: [1662, 1441, 1394, 1291, 1216, 1141, 1154, 1079, 1079, 1079, 1079],
  selection: [1638, 1479, 1390, 1268, 1216, 1162, 1172, 1099, 1099, 1079, 1079],
  market: [1773, 1557, 1402, 1328, 1257, 1279, 1263, 1195, 1195, 1195, 1195],
  commons: [1846, 1609, 1497, 1441, 1387, 1294, 1277, 1233, 1213, 1213, 1183],
  atlas: [2332, 2048, 1964, 1879, 1750, 1401, 1347, 1328, 1328, 1312, 1236],
  challenge: [2434, 2027, 1952, 1832, 1742, 1627, 1535, 1481, 1462, 1462, 1462],
};
