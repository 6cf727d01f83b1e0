<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>s2sr</name>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Assess building footprints</source>
            <translation>Gebäudegrundrisse bewerten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Buildings</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Compares predicted polygons with true ones: precision, recall, F1, IoU, counts and areas, and a layer of hits and misses.</source>
            <translation>Vergleicht vorhergesagte Polygone mit Referenzpolygonen: Precision, Recall, F1, IoU, Anzahlen und Flächen sowie ein Layer mit Treffern und Auslassungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons are paired one to one, the pair of the largest intersection over union (IoU) first, as long as it is over the threshold: a pair is a hit, the rest are misses and false alarms. The IoU of the result is that of the ground that the two layers cover.
The layers may be in any coordinate reference systems: they are compared in an equal-area projection. Parts of a multi-polygon count each by itself. Invalid geometries are repaired for the comparison, and said.</source>
            <translation>Polygone werden eins zu eins gepaart, das Paar mit der größten Intersection over Union (IoU) zuerst, solange sie über dem Schwellenwert liegt: Ein Paar ist ein Treffer, der Rest sind Auslassungen und Fehlalarme. Die IoU des Ergebnisses ist die der Flächen, die die beiden Layer bedecken.
Die Layer dürfen in beliebigen Koordinatenbezugssystemen vorliegen: Verglichen wird in einer flächentreuen Projektion. Teile eines Multipolygons zählen einzeln. Ungültige Geometrien werden für den Vergleich repariert und gemeldet.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet</source>
            <translation>gebäude,grundrisse,genauigkeit,validierung,buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>TP</source>
            <translation>TP</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FP</source>
            <translation>FP</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FN</source>
            <translation>FN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>PRECISION</source>
            <translation>PRECISION</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>RECALL</source>
            <translation>RECALL</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>MASK IOU</source>
            <translation>MASK IOU</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>COUNT ERROR</source>
            <translation>COUNT ERROR</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>AREA ERROR</source>
            <translation>AREA ERROR</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>SECONDS</source>
            <translation>SECONDS</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Predicted polygons</source>
            <translation>Vorhergesagte Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>A layer from a GeoPackage, GeoJSON, FlatGeobuf or Shapefile.</source>
            <translation>Ein Layer aus einem GeoPackage, GeoJSON, FlatGeobuf oder Shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>True polygons</source>
            <translation>Referenzpolygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>The reference, complete in the area that is compared.</source>
            <translation>Die Referenz, vollständig im verglichenen Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Area that is compared</source>
            <translation>Verglichenes Gebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons of either layer count whose representative point lies in it. Without it everything is compared, and what was predicted where the reference does not reach is a false alarm.</source>
            <translation>Es zählen die Polygone beider Layer, deren repräsentativer Punkt darin liegt. Ohne Angabe wird alles verglichen; was dort vorhergesagt ist, wohin die Referenz nicht reicht, ist dann ein Fehlalarm.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>IoU that a hit exceeds</source>
            <translation>IoU-Schwellenwert für Treffer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>0.25 is usual for images of some metres, 0.5 for finer ones.</source>
            <translation>0,25 ist üblich für Bilder mit einigen Metern Auflösung, 0,5 für feinere.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Least area of a true polygon, m²</source>
            <translation>Mindestfläche eines Referenzpolygons, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Smaller ones are neither hits nor misses, and what is predicted for them, or as small and for none, is no false alarm.</source>
            <translation>Kleinere sind weder Treffer noch Auslassungen; was für sie vorhergesagt ist, oder was ebenso klein ist und zu keinem gehört, ist kein Fehlalarm.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Hits, misses and false alarms</source>
            <translation>Treffer, Auslassungen und Fehlalarme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>GeoPackage (.gpkg, with its style inside), GeoJSON or FlatGeobuf (.fgb), in the predicted layer's reference system.</source>
            <translation>GeoPackage (.gpkg, enthält den Stil), GeoJSON oder FlatGeobuf (.fgb), im Koordinatenbezugssystem des vorhergesagten Layers.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>All figures, by size and by the hectare too, as JSON.</source>
            <translation>Alle Kennzahlen, auch nach Größe und je Hektar, als JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>{layer} cannot be opened as a layer of polygons.</source>
            <translation>„{layer}“ lässt sich nicht als Polygonlayer öffnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>the one made for such pixels, and for the image or the stack that is given; the log says which. Each of the others is named with what it is for, and a run on other pixels warns.</source>
            <translation>das Modell, das für solche Pixel und für das angegebene Bild oder den angegebenen Stapel gemacht ist; das Protokoll nennt es. Bei jedem anderen steht, wofür es ist; ein Lauf mit anderen Pixeln gibt eine Warnung aus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>regular: walls at right angles where they keep to the outline, else the outline itself; the attribute regularised says which.
simple: the outline with as few corners as keep to it.
outline: as the building probability draws it.</source>
            <translation>regular: Wände im rechten Winkel, wo sie dem Umriss folgen, sonst der Umriss selbst; das Attribut regularised sagt, welches von beiden.
simple: der Umriss mit den wenigsten Ecken, die ihn noch wiedergeben.
outline: wie ihn die Gebäudewahrscheinlichkeit zeichnet.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building footprints</source>
            <translation>Gebäudegrundrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Outlines buildings on an image, or on a stack of Sentinel-2 revisits, as polygons.</source>
            <translation>Umreißt Gebäude auf einem Bild oder einem Stapel von Sentinel-2-Überflügen als Polygone.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Give one of four: a raster (an aerial or satellite image, a super-resolved image, or plain Sentinel-2), a product, the layers of a stack, or a folder of revisits. A stack goes into a network for stacks as it is; to outline buildings on a super-resolved image, make that first and give it as the raster. That finds more: on held-out suburbs (simulated Sentinel-2) F1 was 0.51 from eight dates super-resolved first, 0.36 from four dates straight in, 0.40 from one date super-resolved.
What can be told depends on the pixels. At 0.5 to 1 m single houses; at 2.5 m houses that stand free, and larger ones in part; on a super-resolved Sentinel-2 image large buildings, and where houses are rather than how many; on a single image of 10 m how densely an area is built up. Outlines of dense towns cannot be had from 10 m: make a built-up density instead.
No result is a cadastre. Every polygon has the mean and the least building probability, and says whether right angles were made.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Geben Sie eines von vieren an: ein Raster (ein Luft- oder Satellitenbild, ein superaufgelöstes Bild oder ein gewöhnliches Sentinel-2-Bild), ein Produkt, die Layer eines Stapels oder einen Ordner mit Überflügen. Ein Stapel geht unverändert in ein Netz für Stapel; um Gebäude auf einem superaufgelösten Bild zu umreißen, berechnen Sie dieses zuerst und geben es als Raster an. Das findet mehr: In Vororten, die nicht zum Training gehörten (simuliertes Sentinel-2), betrug F1 0,51 mit acht zuerst superaufgelösten Terminen, 0,36 mit vier Terminen direkt, 0,40 mit einem superaufgelösten Termin.
Was erkennbar ist, hängt von den Pixeln ab. Bei 0,5 bis 1 m einzelne Häuser; bei 2,5 m frei stehende Häuser und größere teilweise; auf einem superaufgelösten Sentinel-2-Bild große Gebäude, und eher wo Häuser stehen als wie viele; auf einem einzelnen Bild mit 10 m, wie dicht ein Gebiet bebaut ist. Umrisse dichter Städte sind aus 10 m nicht zu gewinnen: Berechnen Sie stattdessen eine Bebauungsdichte.
Kein Ergebnis ist ein Kataster. Jedes Polygon hat die mittlere und die kleinste Gebäudewahrscheinlichkeit und die Angabe, ob rechte Winkel hergestellt wurden.
Die Arbeit erledigt die Engine, die der Algorithmus „Engine installieren“ einmalig erstellt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,deep learning,onnx</source>
            <translation>gebäude,grundrisse,umrisse,häuser,dächer,bebauung,dichte,polygone,segmentierung,extraktion,vektorisieren,luftbild,buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,deep learning,onnx</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A card (.yaml) of a model for buildings, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Eine Modellkarte (.yaml) eines Modells für Gebäude, neben seiner ONNX-Datei. Sie ersetzt das Modell oben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The part to look at, in any coordinate system. Left empty, the whole image.</source>
            <translation>Der zu untersuchende Bereich, in beliebigem Koordinatenbezugssystem. Leer: das ganze Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Number of footprints</source>
            <translation>Anzahl der Grundrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Area of all footprints, m²</source>
            <translation>Fläche aller Grundrisse, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Model it was made with</source>
            <translation>Verwendetes Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Device it ran on</source>
            <translation>Verwendetes Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>One image with its bands in one raster: aerial, satellite, super-resolved, or plain Sentinel-2.</source>
            <translation>Ein Bild mit seinen Kanälen in einem Raster: Luftbild, Satellitenbild, superaufgelöst oder gewöhnliches Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Or the raster layers of a stack, one or more a date</source>
            <translation>Oder die Rasterlayer eines Stapels (einer oder mehrere je Termin)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Revisits of one place: stacks of bands, or single bands that are grouped by the date in their names.</source>
            <translation>Überflüge über denselben Ort: Kanalstapel oder einzelne Kanäle, die nach dem Datum in ihren Namen gruppiert werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The raster layers of a stack, one or more a date</source>
            <translation>Rasterlayer eines Stapels (einer oder mehrere je Termin)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Names of the bands of the image or the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Namen der Kanäle des Bildes oder der Überflüge, der Reihe nach, etwa B02,B03,B04,B08. Nur nötig, wenn die Dateien sie nicht selbst nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Shape of the outlines</source>
            <translation>Form der Umrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area, m²</source>
            <translation>Mindestfläche, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller buildings are left out, and smaller parts of a row of houses join the next. Square metres on the ground, whatever the coordinate system.</source>
            <translation>Kleinere Gebäude werden weggelassen, kleinere Teile einer Häuserzeile dem nächsten zugeschlagen. Quadratmeter am Boden, in jedem Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold of the building probability</source>
            <translation>Schwellenwert der Gebäudewahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Between 0 and 1; the outline is where the probability passes it. A higher one gives fewer and surer buildings, a lower one more, and more that are none. Left empty, the model's own, which was measured.</source>
            <translation>Zwischen 0 und 1; der Umriss liegt dort, wo die Wahrscheinlichkeit ihn überschreitet. Ein höherer ergibt weniger und sicherere Gebäude, ein niedrigerer mehr, darunter mehr falsche. Leer: der des Modells, der durch Messung bestimmt ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold that parts touching buildings</source>
            <translation>Schwellenwert zum Trennen aneinandergrenzender Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>What passes it of the probability of inner parts is a building of its own. A higher one parts more; 0 does not part at all. Left empty, the model's own.</source>
            <translation>Was ihn bei der Wahrscheinlichkeit des Gebäudeinneren überschreitet, ist ein eigenes Gebäude. Ein höherer trennt mehr; 0 trennt gar nicht. Leer: der des Modells.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area of a courtyard, m²</source>
            <translation>Mindestfläche eines Innenhofs, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller holes in a building are filled.</source>
            <translation>Kleinere Löcher in einem Gebäude werden gefüllt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Farthest a corner may move, m</source>
            <translation>Größte Verschiebung einer Ecke, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How far simplification may leave the outline; 0 for not at all. Left empty, about half a pixel.</source>
            <translation>Wie weit die Vereinfachung vom Umriss abweichen darf; 0: keine Vereinfachung. Leer: etwa ein halbes Pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a pixel, m</source>
            <translation>Pixelgröße, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of an image without georeference. Left empty, that is taken which the model is best at, with a warning.</source>
            <translation>Bei einem Bild ohne Georeferenz. Leer: die Größe, mit der das Modell am besten arbeitet, mit einer Warnung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: date (YYYY-MM-DD) or name of the revisit to whose grid the others are brought. Left empty, the clearest.</source>
            <translation>Bei einem Stapel: Datum (YYYY-MM-DD) oder Name des Überflugs, auf dessen Gitter die anderen gebracht werden. Leer: der wolkenärmste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints</source>
            <translation>Grundrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A GeoPackage (.gpkg), which holds its style, a GeoJSON (.geojson, in degrees) or a FlatGeobuf (.fgb). Attributes: id, area_m2 and perimeter_m on the ground, probability (mean), probability_min, regularised, dates of the source, model and its checksum.</source>
            <translation>Ein GeoPackage (.gpkg), das den Stil enthält, ein GeoJSON (.geojson, in Grad) oder ein FlatGeobuf (.fgb). Attribute: id, area_m2 und perimeter_m am Boden, probability (Mittel), probability_min, regularised, Daten der Quelle, Modell und dessen Prüfsumme.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Built-up density</source>
            <translation>Bebauungsdichte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of cells with the built-up share, its error, the number of buildings and its error: what 10 m can tell where they cannot tell single houses.</source>
            <translation>GeoTIFF (.tif) aus Zellen mit dem bebauten Anteil, dessen Fehler, der Anzahl der Gebäude und deren Fehler: was 10 m hergeben, wo sie einzelne Häuser nicht zeigen können.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a cell of the density, m</source>
            <translation>Zellgröße der Dichte, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>40 to 100 m, rounded to whole pixels. Larger cells are surer.</source>
            <translation>40 bis 100 m, auf ganze Pixel gerundet. Größere Zellen sind sicherer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building probability</source>
            <translation>Gebäudewahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of the probability, 0 to 1, from which the outlines are drawn.</source>
            <translation>GeoTIFF (.tif) der Wahrscheinlichkeit, 0 bis 1, aus der die Umrisse gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How many, how large, with which model and rules, and what was found out about the input, as JSON.</source>
            <translation>Wie viele, wie groß, mit welchem Modell und welchen Regeln, und was über die Eingabe herausgefunden wurde, als JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>HTML files (*.html)</source>
            <translation>HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Report of the revisits</source>
            <translation>Bericht zu den Überflügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: a page with every revisit, its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>Bei einem Stapel: eine Seite mit jedem Überflug: Datum, wolkenfreier Anteil, Versatz, Maske, und ob er verwendet wurde oder warum nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>There is no input. Choose a raster (INPUT), a product (PRODUCT), the layers of a stack (REVISITS) or a folder of revisits (FOLDER).</source>
            <translation>Es gibt keine Eingabe. Wählen Sie ein Raster (INPUT), ein Produkt (PRODUCT), die Layer eines Stapels (REVISITS) oder einen Ordner mit Überflügen (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{first} and {last} are given, and only one of them can be used. Empty the others.</source>
            <translation>Angegeben sind: {first} und {last}. Davon kann nur eines verwendet werden. Leeren Sie die übrigen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{raster} has {count} rasters, and it takes one. Put the bands of one image into one raster (Raster &gt; Miscellaneous &gt; Build virtual raster, each file in a separate band), or give revisits as {revisits}.</source>
            <translation>„{raster}“ enthält {count} Raster, möglich ist nur eines. Fassen Sie die Kanäle eines Bildes in einem Raster zusammen (Raster &gt; Sonstiges &gt; Virtuelles Raster generieren, jeder Datei einen eigenen Kanal zuordnen), oder geben Sie Überflüge als „{revisits}“ an.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{parameter} is {value:g}. It is a probability, greater than 0 and less than 1, for example 0.5.</source>
            <translation>„{parameter}“ ist {value:g}. Es ist eine Wahrscheinlichkeit, größer als 0 und kleiner als 1, zum Beispiel 0.5.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{page} is about revisits, and no stack is given. Empty it; {report} has the figures of an image.</source>
            <translation>„{page}“ handelt von Überflügen, und es ist kein Stapel angegeben. Leeren Sie die Angabe; „{report}“ enthält die Kennzahlen eines Bildes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{layer} of {scene}</source>
            <translation>{layer} von {scene}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints: {count}, {area:.0f} m² in all; model {model}, threshold {threshold}.</source>
            <translation>Grundrisse: {count}, insgesamt {area:.0f} m²; Modell {model}, Schwellenwert {threshold}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Check engine</source>
            <translation>Engine prüfen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Says whether the engine works: interpreter, versions, devices, memory, disk, models.</source>
            <translation>Zeigt, ob die Engine funktioniert: Interpreter, Versionen, Geräte, Arbeitsspeicher, Speicherplatz, Modelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Devices are listed as working only if a session was really made on them.
The report in the log is what to paste into a question or a bug report.</source>
            <translation>Geräte werden nur dann als funktionierend aufgeführt, wenn auf ihnen wirklich eine Sitzung erstellt wurde.
Der Bericht im Protokoll ist das, was in eine Frage oder einen Fehlerbericht gehört.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine</source>
            <translation>prüfen,diagnose,zustand,bericht,gerät,check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Providers</source>
            <translation>Ausführungsprovider</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Memory free, MB</source>
            <translation>Freier Arbeitsspeicher, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Disk free, MB</source>
            <translation>Freier Speicherplatz, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>A device to insist on: the check fails if it cannot be had. auto takes what there is.</source>
            <translation>Ein Gerät, das verlangt wird: Die Prüfung schlägt fehl, wenn es nicht verfügbar ist. auto nimmt, was da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoTIFF: give the file a name that ends in .tif.</source>
            <translation>{file} ist kein GeoTIFF: Geben Sie der Datei einen Namen mit der Endung .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.</source>
            <translation>{file} ist kein GeoPackage, GeoJSON oder FlatGeobuf: Geben Sie der Datei einen Namen mit der Endung .gpkg, .geojson oder .fgb.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Relative to that of a Sentinel-2 of its pixels: 1 for what such a sensor would see, 0 for pixels without any (far finer aerial images, averaged to the pixel, have 0.5 to 0.6). match and strict ask for it, and so do the figures.</source>
            <translation>Im Verhältnis zu der eines Sentinel-2 mit Pixeln dieser Größe: 1 für das, was ein solcher Sensor sähe, 0 für Pixel ohne Punktspreizung (weit feinere Luftbilder, auf das Pixel gemittelt, haben 0,5 bis 0,6). match und strict brauchen sie, ebenso die Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Enforce consistency with the source</source>
            <translation>Konsistenz mit der Quelle herstellen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolution</source>
            <translation>Superauflösung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Ties a super-resolved raster, whatever made it, to its low-resolution source.</source>
            <translation>Gleicht ein superaufgelöstes Raster, gleich womit es erstellt wurde, an seine niedrig aufgelöste Quelle an.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The raster and its source must show the same place, and a source pixel must be a whole number of the raster's pixels.
Each band's own transfer function and the raster's own point spread say what the sensor would have seen of the raster; the difference to what it did see is put back. How far the two were apart, before and after, is in the log and in the report.</source>
            <translation>Raster und Quelle müssen denselben Ort zeigen, und ein Quellpixel muss eine ganze Zahl von Rasterpixeln breit sein.
Die Übertragungsfunktion jedes Kanals und die Punktspreizung des Rasters ergeben, was der Sensor vom Raster gesehen hätte; die Differenz zu dem, was er wirklich gesehen hat, wird zurückgeführt. Wie weit beide davor und danach auseinanderlagen, steht im Protokoll und im Bericht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi</source>
            <translation>superauflösung,konsistenz,rückprojektion,radiometrie,validierung,sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolved raster</source>
            <translation>Superaufgelöstes Raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>A raster with the names of its bands, as the algorithm that super-resolves writes it.</source>
            <translation>Ein Raster mit den Namen seiner Kanäle, wie es der Algorithmus für die Superauflösung schreibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Its low-resolution source</source>
            <translation>Seine niedrig aufgelöste Quelle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The stack of bands, or the layers of single bands, that the raster was made of.</source>
            <translation>Der Kanalstapel oder die Layer einzelner Kanäle, aus denen das Raster erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Names of the bands of the source, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Namen der Kanäle der Quelle, der Reihe nach, etwa B02,B03,B04,B08. Nur nötig, wenn die Dateien sie nicht selbst nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Point spread of the raster</source>
            <translation>Punktspreizung (PSF) des Rasters</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Consistent raster</source>
            <translation>Konsistentes Raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>{parameter} is empty: choose a raster layer.</source>
            <translation>„{parameter}“ ist leer: Wählen Sie einen Rasterlayer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>consistent ({mode})</source>
            <translation>konsistent ({mode})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bands, in order</source>
            <translation>Kanäle, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>What the network runs on. auto takes the fastest that works and warns where it falls back; a device asked for by name and not obtained is an error.</source>
            <translation>Worauf das Netz läuft. auto nimmt das schnellste Gerät, das funktioniert, und warnt, wenn auf ein anderes ausgewichen wird; ein ausdrücklich verlangtes, aber nicht verfügbares Gerät ist ein Fehler.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Tile size in source pixels</source>
            <translation>Kachelgröße in Quellpixeln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Left out, it is chosen. Smaller tiles need less memory; the result is the same.</source>
            <translation>Leer: automatisch gewählt. Kleinere Kacheln brauchen weniger Arbeitsspeicher; das Ergebnis ist dasselbe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Radiometric offset in DN</source>
            <translation>Radiometrischer Offset in DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Reflectance is (DN + offset) / scale. Products of baseline 04.00 and later (25 January 2022) have -1000. auto reads it from the metadata, and asks where the evidence is ambiguous.</source>
            <translation>Die Reflektanz ist (DN + Offset) / Skalierung. Produkte ab Baseline 04.00 (25. Januar 2022) haben -1000. auto liest den Wert aus den Metadaten und fragt nach, wo er nicht eindeutig ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Scale: stored values in one unit of reflectance</source>
            <translation>Skalierung: gespeicherte Werte je Einheit der Reflektanz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>10000 for digital numbers, 1 for reflectance. Left empty, it is read or inferred.</source>
            <translation>10000 für DN-Werte, 1 für Reflektanz. Leer: wird gelesen oder erschlossen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the input's own units. The style is stored beside it.</source>
            <translation>Ein cloudoptimiertes GeoTIFF (.tif) in den Einheiten der Eingabe. Der Stil wird daneben gespeichert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bias and RMSE of every band and of NDVI against the input, as the sensor sees the result and by plain means over an input pixel, as JSON.</source>
            <translation>Bias und RMSE jedes Kanals und des NDVI gegenüber der Eingabe, für das Ergebnis, wie der Sensor es sähe, und für einfache Mittel über ein Eingabepixel, als JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Mean bias against the input, DN</source>
            <translation>Mittlerer Bias gegenüber der Eingabe, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Largest bias of a band against the input, DN</source>
            <translation>Größter Bias eines Kanals gegenüber der Eingabe, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE against the input, DN</source>
            <translation>RMSE gegenüber der Eingabe, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE of plain means over an input pixel, DN</source>
            <translation>RMSE einfacher Mittel über ein Eingabepixel, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Install engine</source>
            <translation>Engine installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Makes or repairs the engine's own Python environment in your QGIS profile.</source>
            <translation>Erstellt oder repariert die eigene Python-Umgebung der Engine in Ihrem QGIS-Profil.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The engine does the pixel work in a process of its own, with packages that QGIS's Python never sees. This makes a virtual environment and has pip install numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime and PyYAML into it, at fixed versions whose files are checked: about 650 MB.
It needs the network, which nothing else here does; the proxy of QGIS is used.
Run it again at any time: an environment that is up to date is left alone, one that is half-made is repaired.
An interpreter of your own, named in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, makes this unnecessary.</source>
            <translation>Die Engine erledigt die Pixelarbeit in einem eigenen Prozess, mit Paketen, die das Python von QGIS nie zu sehen bekommt. Dieser Algorithmus erstellt eine virtuelle Umgebung und lässt pip numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime und PyYAML darin installieren, in festen Versionen, deren Dateien geprüft werden: etwa 650 MB.
Er braucht das Netzwerk, wie sonst nichts hier; der Proxy von QGIS wird verwendet.
Er lässt sich jederzeit erneut ausführen: Eine aktuelle Umgebung bleibt unverändert, eine unvollständige wird repariert.
Ein eigener Interpreter, angegeben unter Einstellungen &gt; Optionen &gt; Sentinel-2 Super-Resolution, macht dies unnötig.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine</source>
            <translation>installieren,einrichten,umgebung,install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>cpu runs everywhere, and with Core ML on Macs. openvino is for processors that compute in bfloat16, Intel's and AMD's, directml for any DirectX 12 graphics card (Windows), cuda for NVIDIA cards. Disk space: {sizes}.</source>
            <translation>cpu läuft überall, auf Macs auch mit Core ML. openvino ist für Prozessoren von Intel und AMD, die in bfloat16 rechnen, directml für jede Grafikkarte mit DirectX 12 (Windows), cuda für Karten von NVIDIA. Speicherplatz: {sizes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Make it anew even if it is up to date</source>
            <translation>Auch eine aktuelle Umgebung neu erstellen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Removes the environment first.</source>
            <translation>Entfernt die Umgebung zuerst.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Folder of the environment</source>
            <translation>Ordner der Umgebung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The setting engine/python names {python}, which is used instead; empty it to use this environment.</source>
            <translation>Die Einstellung engine/python nennt {python}; dieser Interpreter wird stattdessen verwendet. Leeren Sie sie, um diese Umgebung zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Each is named with the pixel of its result where the input's is 10 m, the bands it takes and what it is for. Bands beyond those it needs may be missing.</source>
            <translation>Angegeben sind jeweils die Pixelgröße des Ergebnisses bei einer Eingabe von 10 m, die Kanäle und der Zweck. Kanäle über die benötigten hinaus dürfen fehlen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Metadata file or zip (*.xml *.XML *.zip *.ZIP);;All files (*)</source>
            <translation>Metadatendatei oder ZIP (*.xml *.XML *.zip *.ZIP);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Or a product (SAFE, Theia)</source>
            <translation>Oder ein Produkt (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product's zip, its folder, or the metadata file inside it, such as MTD_MSIL2A.xml.</source>
            <translation>Die ZIP-Datei eines Produkts, sein Ordner oder die Metadatendatei darin, etwa MTD_MSIL2A.xml.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product (SAFE, Theia)</source>
            <translation>Produkt (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model card of your own</source>
            <translation>Eigene Modellkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model cards (*.yaml *.yml);;All files (*)</source>
            <translation>Modellkarten (*.yaml *.yml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Precision</source>
            <translation>Rechengenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>full computes with 32 bits. fast takes the fewer bits that the model allows on the device, which change the result by about 2 DN at most (root mean square), and is an error where there are none. auto takes them for large images, where this computer has proved that they are faster.</source>
            <translation>full rechnet mit 32 Bit. fast nimmt die geringere Bitzahl, die das Modell auf dem Gerät erlaubt und die das Ergebnis um höchstens etwa 2 DN (quadratisches Mittel) ändert; gibt es keine, ist das ein Fehler. auto nimmt sie bei großen Bildern, sofern sie sich auf diesem Computer als schneller erwiesen hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Go on from finished tiles</source>
            <translation>Von fertigen Kacheln aus fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A run that is cancelled, fails or is killed keeps its finished tiles. The same run, started again with the same output, goes on from them and ends with the same file. Without this it starts anew and keeps nothing.</source>
            <translation>Ein Lauf, der abgebrochen wird, fehlschlägt oder gewaltsam beendet wird, behält seine fertigen Kacheln. Wird derselbe Lauf mit derselben Ausgabe erneut gestartet, setzt er von ihnen aus fort und endet mit derselben Datei. Ohne diese Option beginnt er von vorn und behält nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what the model says.</source>
            <translation>was das Modell liefert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the input, as the sensor sees them.</source>
            <translation>die niederfrequenten Anteile des Ergebnisses stammen aus der Eingabe, wie der Sensor sie sieht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the input within 1 DN.</source>
            <translation>das Ergebnis, von seiner eigenen Punktspreizung auf die des Sensors gebracht, stimmt auf 1 DN genau mit der Eingabe überein.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the input equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>das einfache Mittel der feinen Pixel in einem Eingabepixel ist gleich diesem Pixel; gedacht für Aggregationen. Das Ergebnis ist weicher als das, was ein Sensor sähe, und 20-m-Kanäle, die auf 10 m umgerechnet wurden, werden an interpolierte Pixel gebunden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the input is not that pixel's value.</source>
            <translation>Nur mean bewahrt einfache Mittel: In den anderen Modi ist das Mittel der feinen Pixel in einem Eingabepixel nicht dessen Wert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what a variant of the model says that was trained to agree by itself, for models that have one.</source>
            <translation>was eine Variante des Modells liefert, die darauf trainiert ist, von selbst übereinzustimmen; bei Modellen, die eine haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the anchor, as the sensor sees them.</source>
            <translation>die niederfrequenten Anteile des Ergebnisses stammen aus dem Anker, wie der Sensor sie sieht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the anchor within 1 DN.</source>
            <translation>das Ergebnis, von seiner eigenen Punktspreizung auf die des Sensors gebracht, stimmt auf 1 DN genau mit dem Anker überein.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the anchor equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>das einfache Mittel der feinen Pixel in einem Ankerpixel ist gleich diesem Pixel; gedacht für Aggregationen. Das Ergebnis ist weicher als das, was ein Sensor sähe, und 20-m-Kanäle, die auf 10 m umgerechnet wurden, werden an interpolierte Pixel gebunden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the anchor is not that pixel's value.</source>
            <translation>Nur mean bewahrt einfache Mittel: In den anderen Modi ist das Mittel der feinen Pixel in einem Ankerpixel nicht dessen Wert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the source, as the sensor sees them.</source>
            <translation>die niederfrequenten Anteile des Ergebnisses stammen aus der Quelle, wie der Sensor sie sieht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the source within 1 DN.</source>
            <translation>das Ergebnis, von seiner eigenen Punktspreizung auf die des Sensors gebracht, stimmt auf 1 DN genau mit der Quelle überein.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the source equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>das einfache Mittel der feinen Pixel in einem Quellpixel ist gleich diesem Pixel; gedacht für Aggregationen. Das Ergebnis ist weicher als das, was ein Sensor sähe, und 20-m-Kanäle, die auf 10 m umgerechnet wurden, werden an interpolierte Pixel gebunden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the source is not that pixel's value.</source>
            <translation>Nur mean bewahrt einfache Mittel: In den anderen Modi ist das Mittel der feinen Pixel in einem Quellpixel nicht dessen Wert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Or a folder of revisits</source>
            <translation>Oder ein Ordner mit Überflügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of band files for each date.</source>
            <translation>GeoTIFFs mit dem Datum im Namen oder in den Tags (Dateien _10m und _20m eines Datums gehören zusammen), SAFE-Produkte oder je Datum ein Ordner mit Kanaldateien.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>A folder of revisits</source>
            <translation>Ordner mit Überflügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates</source>
            <translation>Daten der Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, with commas between.</source>
            <translation>Nur nötig, wenn weder Dateien noch Namen sie nennen: YYYY-MM-DD in der Reihenfolge der Eingaben oder NAME=YYYY-MM-DD, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Anchor</source>
            <translation>Anker</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Leave out</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates (YYYY-MM-DD) or names of revisits that are not to be used, with commas between.</source>
            <translation>Daten (YYYY-MM-DD) oder Namen von Überflügen, die nicht verwendet werden sollen, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least clear share of a revisit</source>
            <translation>Wolkenfreier Mindestanteil eines Überflugs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Revisits with fewer pixels free of cloud and shadow are left out.</source>
            <translation>Überflüge mit weniger Pixeln ohne Wolken und Schatten werden ausgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Most revisits</source>
            <translation>Höchstzahl der Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The anchor among them, and no more than the model takes. More take longer.</source>
            <translation>Einschließlich Anker, und nicht mehr, als das Modell verarbeitet. Mehr Überflüge dauern länger.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Order of the revisits</source>
            <translation>Reihenfolge der Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The clearest first, or the nearest in time to the anchor.</source>
            <translation>Die wolkenärmsten zuerst oder die dem Anker zeitlich nächsten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clear classes of the scene classification</source>
            <translation>Wolkenfreie Klassen der Szenenklassifikation</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow.</source>
            <translation>Zahlen, durch Kommas getrennt. Leer: 2, 4, 5, 6 und 7 (dunkel, Vegetation, vegetationslos, Wasser, unklassifiziert); für Schnee 11 hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud mask</source>
            <translation>Wolkenmaske</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and classification, clouds and their shadows are what departs from the stack's median.</source>
            <translation>Name eines Kanals in den Dateien oder ein Raster oder ein Ordner mit Masken, die das Datum im Namen tragen. Ohne Maske und Klassifikation gilt als Wolke oder Wolkenschatten, was vom Median des Stapels abweicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Values of the cloud mask that are cloud or shadow</source>
            <translation>Werte der Wolkenmaske für Wolken oder Schatten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud.</source>
            <translation>Zahlen, durch Kommas getrennt. Leer: Die Werte werden so gelesen, wie das Werkzeug sie meint, auf das Namen oder Werte der Masken hinweisen (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, die Szenenklassifikation); bei anderen Masken ist alles außer null Wolke.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud probability</source>
            <translation>Wolkenwahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them (percent, or 0 to 1).</source>
            <translation>Anstelle einer Maske: Name eines Kanals in den Dateien oder ein Raster oder ein Ordner mit Wahrscheinlichkeiten, wie s2cloudless sie liefert (Prozent oder 0 bis 1).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least probability of a cloud, percent</source>
            <translation>Mindestwahrscheinlichkeit einer Wolke, Prozent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>From this probability on, a pixel counts as cloud.</source>
            <translation>Ab dieser Wahrscheinlichkeit gilt ein Pixel als Wolke.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Widen clouds by pixels</source>
            <translation>Wolken erweitern um (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clouds and shadows are masked that much wider than they were found.</source>
            <translation>Wolken und Schatten werden um so viel breiter maskiert, als sie erkannt wurden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolve a Sentinel-2 image</source>
            <translation>Superauflösung eines Sentinel-2-Bildes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Sharpens one Sentinel-2 acquisition with a trained network and keeps its radiometry.</source>
            <translation>Schärft eine Sentinel-2-Aufnahme mit einem trainierten Netz und bewahrt ihre Radiometrie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Give either raster layers or a product. The result has the input's extent, coordinate system, units and nodata, and pixels finer by the model's factor.
It adds plausible detail: do not measure what is narrower than the true resolution of the image.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Geben Sie entweder Rasterlayer oder ein Produkt an. Das Ergebnis hat Ausdehnung, Koordinatenbezugssystem, Einheiten und Leerwert der Eingabe und um den Faktor des Modells feinere Pixel.
Es fügt plausible Details hinzu: Messen Sie nichts, was schmaler ist als die wahre Auflösung des Bildes.
Die Arbeit erledigt die Engine, die der Algorithmus „Engine installieren“ einmalig erstellt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr</source>
            <translation>superauflösung,schärfen,hochskalieren,auflösung,sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Raster layers of one acquisition</source>
            <translation>Rasterlayer einer Aufnahme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>One stack of bands, or one layer a band, at 10, 20 and 60 m together. Either this or a product.</source>
            <translation>Ein Kanalstapel oder ein Layer je Kanal, mit 10, 20 und 60 m zusammen. Entweder dies oder ein Produkt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Names of the bands of the input, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Namen der Kanäle der Eingabe, der Reihe nach, etwa B02,B03,B04,B08. Nur nötig, wenn die Dateien sie nicht selbst nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>A card (.yaml) beside its ONNX file, ours or Evoland's. It takes the place of the model above.</source>
            <translation>Eine Modellkarte (.yaml) neben ihrer ONNX-Datei, in unserem Format oder dem von Evoland. Sie ersetzt das Modell oben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Consistency with the input</source>
            <translation>Konsistenz mit der Eingabe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>The part to super-resolve, in any coordinate system. Left empty, the whole image.</source>
            <translation>Der Bereich für die Superauflösung, in beliebigem Koordinatenbezugssystem. Leer: das ganze Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolved image</source>
            <translation>Superaufgelöstes Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Bicubic baseline</source>
            <translation>Bikubischer Vergleich</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Cubic interpolation of the input on the result's grid, to compare with.</source>
            <translation>Kubische Interpolation der Eingabe auf dem Gitter des Ergebnisses, zum Vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Both raster layers (INPUT) and a product (PRODUCT) are given. Empty one of them.</source>
            <translation>Es sind sowohl Rasterlayer (INPUT) als auch ein Produkt (PRODUCT) angegeben. Leeren Sie eines davon.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a product (PRODUCT).</source>
            <translation>Es gibt keine Eingabe. Wählen Sie Rasterlayer (INPUT) oder ein Produkt (PRODUCT).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Super-resolve a stack of revisits</source>
            <translation>Superauflösung eines Stapels von Überflügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place.</source>
            <translation>Berechnet aus vielen Sentinel-2-Aufnahmen desselben Ortes ein feineres Bild für das Datum Ihrer Wahl.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to the anchor by parts of a pixel, and what cannot help is left out; the report says why.
The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Geben Sie die Aufnahmen als Rasterlayer oder als Ordner an. Wolken und Schatten werden maskiert, die Überflüge auf Bruchteile eines Pixels genau auf den Anker registriert, und was nicht helfen kann, wird ausgeschlossen; der Bericht nennt den Grund.
Das Ergebnis hat Inhalt und Radiometrie des Ankers. Wo der Anker bewölkt ist, füllen ihn andere Termine.
Die Arbeit erledigt die Engine, die der Algorithmus „Engine installieren“ einmalig erstellt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling</source>
            <translation>superauflösung,stapel,überflüge,zeitreihe,wolken,lücken füllen,sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Eine Modellkarte (.yaml) eines Modells für Stapel, neben seiner ONNX-Datei. Sie ersetzt das Modell oben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Consistency with the anchor</source>
            <translation>Konsistenz mit dem Anker</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest.</source>
            <translation>Datum (YYYY-MM-DD) oder Name des Überflugs, für den das Ergebnis gilt. Leer: der wolkenärmste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Target date</source>
            <translation>Zieldatum</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A day within the stack's span, for models that can make an image of any day.</source>
            <translation>Ein Tag innerhalb der Zeitspanne des Stapels, für Modelle, die ein Bild für jeden Tag berechnen können.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Number of observations</source>
            <translation>Anzahl der Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>How many revisits saw each pixel without cloud or shadow.</source>
            <translation>Wie viele Überflüge jedes Pixel ohne Wolken und Schatten gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits used</source>
            <translation>Verwendete Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits left out</source>
            <translation>Ausgeschlossene Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Raster layers, one or more a date</source>
            <translation>Rasterlayer (einer oder mehrere je Termin)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder.</source>
            <translation>Kanalstapel oder einzelne Kanäle, die nach dem Datum in ihren Namen gruppiert werden. Entweder diese oder ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Names of the bands of the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Namen der Kanäle der Überflüge, der Reihe nach, etwa B02,B03,B04,B08. Nur nötig, wenn die Dateien sie nicht selbst nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Both raster layers (INPUT) and a folder of revisits (FOLDER) are given. Empty one of them.</source>
            <translation>Es sind sowohl Rasterlayer (INPUT) als auch ein Ordner mit Überflügen (FOLDER) angegeben. Leeren Sie eines davon.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER).</source>
            <translation>Es gibt keine Eingabe. Wählen Sie Rasterlayer (INPUT) oder einen Ordner mit Überflügen (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>observations</source>
            <translation>Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it.</source>
            <translation>Ein cloudoptimiertes GeoTIFF (.tif) in den Einheiten des Ankers. Der Stil wird daneben gespeichert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>Eine Seite mit jedem Überflug: Datum, wolkenfreier Anteil, Versatz, Maske, und ob er verwendet wurde oder warum nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means over its pixels, and the revisits, as JSON.</source>
            <translation>Bias und RMSE jedes Kanals und des NDVI gegenüber dem Anker, für das Ergebnis, wie der Sensor es sähe, und für einfache Mittel über dessen Pixel, sowie die Überflüge, als JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The result was finished before cancelling took effect.</source>
            <translation>Das Ergebnis war fertig, bevor der Abbruch wirksam wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>What it left unfinished has names that begin with .s2sr-; the next run of the same output puts it in order.</source>
            <translation>Was unfertig zurückblieb, hat Namen, die mit .s2sr- beginnen; der nächste Lauf mit derselben Ausgabe räumt es auf.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} did not finish in time, and was ended.</source>
            <translation>Der Interpreter {python} wurde nicht rechtzeitig fertig und daher beendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine's interpreter {python} cannot be started: {reason}.</source>
            <translation>Der Engine-Interpreter {python} kann nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed.</source>
            <translation>Die Engine ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} lacks {package}, which the engine needs.</source>
            <translation>Dem Interpreter {python} fehlt {package}, das die Engine benötigt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>For an interpreter of your own, install plugin/requirements/base.txt into it.</source>
            <translation>Bei einem eigenen Interpreter installieren Sie plugin/requirements/base.txt darin.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Load it from its file.</source>
            <translation>Laden Sie es aus seiner Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Run s2sr:checkengine to see whether it works.</source>
            <translation>Führen Sie s2sr:checkengine aus, um zu sehen, ob sie funktioniert.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended (signal or fault {code}), but its outputs were written before. Load them.</source>
            <translation>Die Engine wurde beendet (Signal oder Fehler {code}), hatte ihre Ausgaben aber bereits geschrieben. Laden Sie diese.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended in the middle (signal or fault {code}).</source>
            <translation>Die Engine wurde mittendrin beendet (Signal oder Fehler {code}).</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>If memory was short, set a smaller TILE or close other programs, and run it again.</source>
            <translation>Falls der Arbeitsspeicher knapp war, setzen Sie TILE kleiner oder schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine ended without a result.</source>
            <translation>Die Engine wurde ohne Ergebnis beendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed with exit status {code}.</source>
            <translation>Die Engine ist mit dem Exitstatus {code} fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Its last words:</source>
            <translation>Letzte Meldungen der Engine:</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no program that can be run.</source>
            <translation>{path} ist kein ausführbares Programm.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no Python.</source>
            <translation>{path} ist kein Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is Python {version}; the engine needs 3.9 or newer.</source>
            <translation>{path} ist Python {version}; die Engine benötigt 3.9 oder neuer.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Installing the engine</source>
            <translation>Engine wird installiert</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Removing the engine</source>
            <translation>Engine wird entfernt</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Checking the engine</source>
            <translation>Engine wird geprüft</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>about {time}</source>
            <translation>etwa {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>at most {size} on disk</source>
            <translation>höchstens {size} Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{size} of memory</source>
            <translation>{size} Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the last run of {model} on this computer.</source>
            <translation>Dauer geschätzt nach dem letzten Lauf von {model} auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{model} was not run here yet: its time is not known.</source>
            <translation>{model} lief hier noch nicht: Die Dauer ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the published {seconds} processor seconds a megapixel, on {processors} of yours; the first run here makes it surer.</source>
            <translation>Dauer geschätzt nach den veröffentlichten {seconds} Prozessorsekunden je Megapixel (genutzte Prozessoren: {processors}); der erste Lauf hier macht die Schätzung genauer.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{hours:.1f} h</source>
            <translation>{hours:.1f} h</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{megabytes} MB</source>
            <translation>{megabytes} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{gigabytes:.1f} GB</source>
            <translation>{gigabytes:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The old environment in {folder} cannot be removed ({fault}). Close every other QGIS and run this again.</source>
            <translation>Die alte Umgebung in {folder} kann nicht entfernt werden ({fault}). Schließen Sie alle anderen QGIS-Fenster, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>Another QGIS is installing the engine right now. Wait for it, then run this again.</source>
            <translation>Ein anderes QGIS installiert die Engine gerade. Warten Sie darauf, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The folder {folder} cannot be written to. Check its permissions and the disk.</source>
            <translation>In den Ordner {folder} kann nicht geschrieben werden. Prüfen Sie seine Berechtigungen und den Datenträger.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The proxy asks for a login: set it in Settings &gt; Options &gt; Network.</source>
            <translation>Der Proxy verlangt eine Anmeldung: Geben Sie sie unter Einstellungen &gt; Optionen &gt; Netzwerk an.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk is full: free some space and run this again.</source>
            <translation>Der Datenträger ist voll: Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A proxy replaces certificates: name your organisation's package index or certificate in pip's configuration.</source>
            <translation>Ein Proxy ersetzt Zertifikate: Geben Sie den Paketindex oder das Zertifikat Ihrer Organisation in der Konfiguration von pip an.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not the one that this plugin was tested with: something between here and the package index changes files. Try another network, or the index itself in place of a mirror.</source>
            <translation>Ein Paket ist nicht das, mit dem diese Erweiterung getestet wurde: Etwas zwischen hier und dem Paketindex verändert Dateien. Versuchen Sie es mit einem anderen Netzwerk oder mit dem Index selbst statt eines Spiegelservers.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not offered for this Python; name one of your own (3.11 to 3.13) in the options.</source>
            <translation>Ein Paket wird für dieses Python nicht angeboten; geben Sie in den Optionen ein eigenes an (3.11 bis 3.13).</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The package index cannot be reached: check the proxy in Settings &gt; Options &gt; Network.</source>
            <translation>Der Paketindex ist nicht erreichbar: Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The network failed: check it and the proxy in Settings &gt; Options &gt; Network, then run this again.</source>
            <translation>Das Netzwerk ist ausgefallen: Prüfen Sie es und den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no network: connect and run this again.</source>
            <translation>Es gibt kein Netzwerk: Stellen Sie eine Verbindung her, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A policy of this computer forbids the program: ask your administrator.</source>
            <translation>Eine Richtlinie dieses Computers verbietet das Programm: Wenden Sie sich an Ihre Administration.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Install the Microsoft Visual C++ redistributable (x64) and run this again.</source>
            <translation>Installieren Sie das Microsoft Visual C++ Redistributable (x64), und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is up to date.</source>
            <translation>Die Engine ist aktuell.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>An earlier installation was not finished; it is made anew.</source>
            <translation>Eine frühere Installation wurde nicht abgeschlossen; sie wird neu erstellt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making the engine's environment with Python {version} ({path})</source>
            <translation>Umgebung der Engine wird mit Python {version} ({path}) erstellt</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Trying the engine's packages</source>
            <translation>Pakete der Engine werden getestet</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The packages were installed but cannot be imported.</source>
            <translation>Die Pakete wurden installiert, lassen sich aber nicht importieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is installed in {folder}</source>
            <translation>Die Engine ist in {folder} installiert</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making a virtual environment</source>
            <translation>Virtuelle Umgebung wird erstellt</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The virtual environment could not be made.</source>
            <translation>Die virtuelle Umgebung konnte nicht erstellt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Downloading and installing packages</source>
            <translation>Pakete werden heruntergeladen und installiert</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>pip could not install the packages.</source>
            <translation>pip konnte die Pakete nicht installieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Unpacking the packages</source>
            <translation>Pakete werden entpackt</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Cancelled; the engine is not installed. Run this again to finish it.</source>
            <translation>Abgebrochen; die Engine ist nicht installiert. Starten Sie die Installation erneut, um sie abzuschließen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>It took too long: a virus scanner may be reading the files. Run this again.</source>
            <translation>Es hat zu lange gedauert: Möglicherweise liest ein Virenscanner die Dateien. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Everything that was said is in {file}</source>
            <translation>Alle Meldungen stehen in {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk of {folder} has {free} MB free; the engine needs {needed} MB. Free some space and run this again.</source>
            <translation>Auf dem Datenträger von {folder} sind {free} MB frei; die Engine benötigt {needed} MB. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>DirectML exists on Windows only. Choose cpu, openvino or cuda.</source>
            <translation>DirectML gibt es nur unter Windows. Wählen Sie cpu, openvino oder cuda.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no {variant} on macOS. Choose cpu: it uses Core ML too.</source>
            <translation>Für macOS gibt es {variant} nicht. Wählen Sie cpu: Damit wird auch Core ML genutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>Run the algorithm "Install engine" (s2sr:installengine) once; it takes a few minutes and about 500 MB.</source>
            <translation>Führen Sie einmal den Algorithmus „Engine installieren“ (s2sr:installengine) aus; das dauert einige Minuten und braucht etwa 500 MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's interpreter {python} is missing or cannot be run. Correct it in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, or empty it there to use the one that is made for you.</source>
            <translation>Der Engine-Interpreter {python} fehlt oder kann nicht ausgeführt werden. Berichtigen Sie ihn unter Einstellungen &gt; Optionen &gt; Sentinel-2 Super-Resolution, oder leeren Sie ihn dort, um den für Sie erstellten zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's installation was not finished.</source>
            <translation>Die Installation der Engine wurde nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine is not installed yet.</source>
            <translation>Die Engine ist noch nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} does not run on its own</source>
            <translation>{path} läuft nicht eigenständig</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} is Python {version}, {bits} bit; the engine needs 3.9 or newer, 64 bit</source>
            <translation>{path} ist Python {version}, {bits} Bit; die Engine benötigt 3.9 oder neuer, 64 Bit</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} cannot make environments (on Debian and Ubuntu: apt install python3-venv)</source>
            <translation>{path} kann keine Umgebungen erstellen (unter Debian und Ubuntu: apt install python3-venv)</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>No Python was found that the engine's environment can be made with: {faults}. Make an environment yourself, install plugin/requirements/base.txt into it, and name its interpreter in Settings &gt; Options &gt; Sentinel-2 Super-Resolution.</source>
            <translation>Es wurde kein Python gefunden, mit dem sich die Umgebung der Engine erstellen lässt: {faults}. Erstellen Sie selbst eine Umgebung, installieren Sie plugin/requirements/base.txt darin, und geben Sie ihren Interpreter unter Einstellungen &gt; Optionen &gt; Sentinel-2 Super-Resolution an.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>no candidate exists</source>
            <translation>kein Kandidat vorhanden</translation>
        </message>
        <message>
            <location filename="../../plugin/host/kept.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Erhaltene Kacheln: {done} von {total}. Starten Sie den Lauf mit denselben Parametern erneut, um ihn fortzusetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoTIFF of raw data first, and use that.</source>
            <translation>Der Layer {layer} kommt vom Datenanbieter {provider}, die Engine liest aber Dateien. Exportieren Sie ihn zuerst als GeoTIFF mit Rasterrohdaten, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is not on this computer ({source}). Save it as a GeoTIFF of raw data first, and use that.</source>
            <translation>Der Layer {layer} liegt nicht auf diesem Computer ({source}). Speichern Sie ihn zuerst als GeoTIFF mit Rasterrohdaten, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{item} cannot be opened as a raster layer. Check that the file exists, is whole, and is a raster.</source>
            <translation>{item} lässt sich nicht als Rasterlayer öffnen. Prüfen Sie, ob die Datei vorhanden, vollständig und ein Raster ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{layer} is not a raster layer. Choose the layers with the scene's bands.</source>
            <translation>{layer} ist kein Rasterlayer. Wählen Sie die Layer mit den Kanälen der Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged. Repair its source.</source>
            <translation>Der Layer {layer} ist defekt: Seine Datei wurde verschoben oder beschädigt. Reparieren Sie seine Quelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias untied</source>
            <translation>Bias vorher</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE untied</source>
            <translation>RMSE vorher</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means</source>
            <translation>RMSE der Mittel</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; tied to it in mode {mode}.</source>
            <translation>Bias, RMSE: das Ergebnis, wie der Sensor es sieht, gegenüber der Eingabe; an sie angeglichen im Modus {mode}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; it was not tied to it.</source>
            <translation>Bias, RMSE: das Ergebnis, wie der Sensor es sieht, gegenüber der Eingabe; es wurde nicht an sie angeglichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>untied: the same of what the model made, before it was tied.</source>
            <translation>vorher: dasselbe für das, was das Modell lieferte, vor dem Angleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means: the plain mean of the fine pixels in an input pixel against that pixel.</source>
            <translation>RMSE der Mittel: das einfache Mittel der feinen Pixel in einem Eingabepixel gegenüber diesem Pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>needs {bands}</source>
            <translation>benötigt {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>for pixels of {least:g} to {most:g} m</source>
            <translation>für Pixel von {least:g} bis {most:g} m</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>takes stacks</source>
            <translation>verarbeitet Stapel</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>the consistency can be {modes}</source>
            <translation>Konsistenz auch: {modes}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>The list of the plugin's models, {file}, cannot be read: {fault}. Install the plugin again.</source>
            <translation>Die Liste der Modelle der Erweiterung, {file}, kann nicht gelesen werden: {fault}. Installieren Sie die Erweiterung neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{key} is missing</source>
            <translation>{key} fehlt</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no text</source>
            <translation>{value!r} ist kein Text</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no list</source>
            <translation>{value!r} ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../plugin/host/runs.py"/>
            <source>A run of the plugin keeps QGIS itself busy. It was asked to end: unload the plugin again when it has.</source>
            <translation>Ein Lauf der Erweiterung beschäftigt QGIS selbst. Er wurde zum Beenden aufgefordert: Entladen Sie die Erweiterung erneut, wenn er beendet ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoPackage first, and use that.</source>
            <translation>Der Layer {layer} kommt vom Datenanbieter {provider}, die Engine liest aber Dateien. Exportieren Sie ihn zuerst als GeoPackage, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has a filter, which the engine does not know. Remove it, or export what it shows as a GeoPackage.</source>
            <translation>Der Layer {layer} hat einen Filter, den die Engine nicht kennt. Entfernen Sie den Filter, oder exportieren Sie, was er zeigt, als GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has edits that are not saved. Save or undo them first.</source>
            <translation>Der Layer {layer} hat nicht gespeicherte Änderungen. Speichern oder verwerfen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} is not on this computer ({file}). Export it as a GeoPackage first, and use that.</source>
            <translation>Der Layer {layer} liegt nicht auf diesem Computer ({file}). Exportieren Sie ihn zuerst als GeoPackage, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/identity.py"/>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>cpu runs everywhere; cuda is for NVIDIA cards, openvino for processors with bfloat16, directml for graphics cards on Windows.</source>
            <translation>cpu läuft überall; cuda ist für Karten von NVIDIA, openvino für Prozessoren mit bfloat16, directml für Grafikkarten unter Windows.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Install the engine</source>
            <translation>Engine installieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Make anew</source>
            <translation>Neu erstellen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is not installed</source>
            <translation>Die Engine ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is half made</source>
            <translation>Die Engine ist unvollständig</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is of an earlier version</source>
            <translation>Die Engine hat eine ältere Version</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is ready</source>
            <translation>Die Engine ist bereit</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine runs in your own Python</source>
            <translation>Die Engine läuft in Ihrem eigenen Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Your own Python cannot be run</source>
            <translation>Ihr eigenes Python kann nicht ausgeführt werden</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>It does the pixel work in a process of its own. Installing fetches pinned packages into your QGIS profile, never into QGIS's own Python, and takes {megabytes} MB of disk meanwhile. Nothing is fetched before you ask for it.</source>
            <translation>Sie erledigt die Pixelarbeit in einem eigenen Prozess. Die Installation lädt Pakete in festen Versionen in Ihr QGIS-Profil, nie in das Python von QGIS, und belegt währenddessen {megabytes} MB Speicherplatz. Nichts wird heruntergeladen, bevor Sie es verlangen.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Its installation was not finished. Repairing it makes it anew.</source>
            <translation>Die Installation wurde nicht abgeschlossen. Beim Reparieren wird sie neu erstellt.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>{python} is missing, or no program. Correct it in the options, or empty it there.</source>
            <translation>{python} fehlt oder ist kein Programm. Berichtigen Sie die Angabe in den Optionen, oder leeren Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Not checked yet: Check says what it runs on.</source>
            <translation>Noch nicht geprüft: „Prüfen“ zeigt, worauf sie läuft.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The plugin asks for other packages now.</source>
            <translation>Die Erweiterung verlangt inzwischen andere Pakete.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Runs on {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</source>
            <translation>Läuft auf {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Options…</source>
            <translation>Optionen…</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>First look</source>
            <translation>Erster Eindruck</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An invented landscape comes with the plugin, 1.3 km wide. It is super-resolved from 10 m to 5 m in seconds.</source>
            <translation>Zur Erweiterung gehört eine erfundene, 1,3 km breite Landschaft. Ihre Superauflösung von 10 m auf 5 m dauert nur Sekunden.</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Try the sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An image</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Sharpen the current layer</source>
            <translation>Den aktuellen Layer schärfen</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>A stack</source>
            <translation>Ein Stapel</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>One finer image from many dates</source>
            <translation>Ein feineres Bild aus vielen Terminen</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Outlines from an image or a stack</source>
            <translation>Umrisse aus einem Bild oder Stapel</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>The engine is needed for it; see above.</source>
            <translation>Dafür wird die Engine benötigt; siehe oben.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Panel</source>
            <translation>Bedienfeld</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>is installed. Its panel says what is still missing, and has a sample to try.</source>
            <translation>ist installiert. Das Bedienfeld zeigt, was noch fehlt, und hat ein Beispiel zum Ausprobieren.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Open the panel</source>
            <translation>Bedienfeld öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/home/sample.py"/>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Off by, DN</source>
            <translation>Diff., DN</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the band's own pixel in the source</source>
            <translation>Reflektanz des kanaleigenen Pixels in der Quelle</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>What the sensor would see of the result in that pixel</source>
            <translation>Was der Sensor in diesem Pixel vom Ergebnis sähe</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>The one minus the other, in digital numbers: 10000 are a reflectance of 1</source>
            <translation>Gesehen minus Quelle, in DN-Werten: 10000 sind eine Reflektanz von 1</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the result's pixel under the mark</source>
            <translation>Reflektanz des Ergebnispixels unter der Markierung</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Pixel inspector</source>
            <translation>Pixelabfrage</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Click a pixel of a result, or of an image of Sentinel-2.</source>
            <translation>Klicken Sie auf ein Pixel eines Ergebnisses oder eines Sentinel-2-Bildes.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used</source>
            <translation>{used} von {all} Überflügen verwendet</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used, {clear} of them clear here</source>
            <translation>{used} von {all} Überflügen verwendet, davon hier wolkenfrei: {clear}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Inspect pixels</source>
            <translation>Pixel abfragen</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>There is no image of Sentinel-2 at this place.</source>
            <translation>An dieser Stelle gibt es kein Sentinel-2-Bild.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>The engine cannot read these layers.</source>
            <translation>Die Engine kann diese Layer nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>bringing the result back to its source…</source>
            <translation>Ergebnis wird auf seine Quelle zurückgerechnet…</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Its source is not in the project: add it to compare the two.</source>
            <translation>Seine Quelle ist nicht im Projekt: Fügen Sie sie hinzu, um beide zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>{layer} and {others} more</source>
            <translation>{layer} und {others} mehr</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>Click a pixel on the map</source>
            <translation>Klicken Sie auf ein Pixel in der Karte</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result as the sensor sees it</source>
            <translation>Ergebnis, wie der Sensor es sieht</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>{band}, {nm:.0f} nm</source>
            <translation>{band}, {nm:.0f} nm</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source {value:.4f}</source>
            <translation>Quelle {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result {value:.4f}</source>
            <translation>Ergebnis {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>seen by the sensor {value:.4f}</source>
            <translation>vom Sensor gesehen {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>interval ± {value:.4f}</source>
            <translation>Intervall ± {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>the anchor</source>
            <translation>der Anker</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>used</source>
            <translation>verwendet</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not used</source>
            <translation>nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear here</source>
            <translation>hier wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not clear here</source>
            <translation>hier nicht wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear in {share:.0%} of the pixels</source>
            <translation>wolkenfrei in {share:.0%} der Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Super-resolve a stack of revisits…</source>
            <translation>Superauflösung eines Stapels von Überflügen…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Find buildings…</source>
            <translation>Gebäude finden…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Tie a result to its source…</source>
            <translation>Ergebnis an seine Quelle angleichen…</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Empty</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Counting the cache</source>
            <translation>Größe des Caches wird ermittelt</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>{megabytes} MB: the sample and its results</source>
            <translation>{megabytes} MB: das Beispiel und seine Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Python that runs the engine</source>
            <translation>Python, das die Engine ausführt</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>none: the plugin's environment is used</source>
            <translation>keines: die Umgebung der Erweiterung wird verwendet</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Waiting to try it</source>
            <translation>Wartet auf den Test</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying it …</source>
            <translation>Wird getestet …</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It works: onnxruntime {version}, on {device}. It is stored with OK.</source>
            <translation>Es funktioniert: onnxruntime {version}, auf {device}. Mit OK wird es gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The variable {variable} names {python}, which goes before.</source>
            <translation>Die Variable {variable} nennt {python} und hat Vorrang.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying {python}</source>
            <translation>{python} wird getestet</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The Python of your own was not stored. {fault}</source>
            <translation>Ihr eigenes Python wurde nicht gespeichert. {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It was not tried to the end.</source>
            <translation>Der Test wurde nicht zu Ende geführt.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cards (.yaml) in it are offered beside the plugin's models when the current layer is super-resolved.</source>
            <translation>Modellkarten (.yaml) in diesem Ordner werden neben den Modellen der Erweiterung für die Superauflösung des aktuellen Layers angeboten.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Python of your own, in place of the plugin's environment</source>
            <translation>Eigenes Python anstelle der Umgebung der Erweiterung</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>What dialogs propose</source>
            <translation>Vorgaben in Dialogen</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Consistency</source>
            <translation>Konsistenz</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Folder of your models</source>
            <translation>Ordner Ihrer Modelle</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Upkeep</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Versions, devices and state, without names of users and without secrets, to paste into a question.</source>
            <translation>Versionen, Geräte und Zustand, ohne Benutzernamen und Geheimnisse, zum Einfügen in eine Frage.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>For a question</source>
            <translation>Bei Fragen</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Name in scripts</source>
            <translation>Name in Skripten</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>pixels {factor} times finer</source>
            <translation>{factor}-mal feinere Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Needs</source>
            <translation>Benötigt</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>any bands</source>
            <translation>beliebige Kanäle</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Does better with</source>
            <translation>Besser mit</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>For pixels of</source>
            <translation>Für Pixel von</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Not for</source>
            <translation>Einschränkung</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>The card</source>
            <translation>Die Modellkarte</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>{least:g} to {most:g} m</source>
            <translation>{least:g} bis {most:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>{title} ({name})</source>
            <translation>{title} ({name})</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>Card…</source>
            <translation>Modellkarte…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>What the model is made for, what it was trained on, and how good it is</source>
            <translation>Wofür das Modell gemacht ist, womit es trainiert wurde und wie gut es ist</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>automatic, by the pixels of the input</source>
            <translation>automatisch, nach den Pixeln der Eingabe</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Choose a product that lies unpacked in a folder, such as one that ends in .SAFE</source>
            <translation>Ein Produkt wählen, das entpackt in einem Ordner liegt, etwa einem mit der Endung .SAFE</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Revisits of a stack</source>
            <translation>Überflüge eines Stapels</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder of revisits</source>
            <translation>Ordner mit Überflügen</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The {count} selected layers</source>
            <translation>Die ausgewählten Layer ({count})</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the clearest first</source>
            <translation>wolkenärmste zuerst</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the nearest in time first</source>
            <translation>zeitlich nächste zuerst</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>opening the revisits…</source>
            <translation>Überflüge werden geöffnet…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>{used} of {all} revisits are used; the anchor is {anchor}. Bands {bands}.</source>
            <translation>{used} von {all} Überflügen werden verwendet; der Anker ist {anchor}. Kanäle {bands}.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess again</source>
            <translation>Erneut bewerten</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Shows every revisit and what would become of it. Nothing is written.</source>
            <translation>Zeigt jeden Überflug und was damit geschähe. Es wird nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The choice was changed: assess again to see what becomes of the revisits, or run the stack.</source>
            <translation>Die Auswahl wurde geändert: Bewerten Sie erneut, um zu sehen, was mit den Überflügen geschieht, oder berechnen Sie den Stapel.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Super-resolve…</source>
            <translation>Superauflösung…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>clear in at least</source>
            <translation>wolkenfrei mindestens</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>in order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/feature.py"/>
            <source>Revisits of a stack…</source>
            <translation>Überflüge eines Stapels…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/rows.py"/>
            <source>left out by you</source>
            <translation>von Ihnen ausgeschlossen</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Clear</source>
            <translation>Wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Shift, px</source>
            <translation>Versatz, px</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>What becomes of it</source>
            <translation>Was damit geschieht</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The windows that were looked at; orange is masked as cloud or shadow, dark was not measured</source>
            <translation>Die betrachteten Ausschnitte; orange ist als Wolke oder Schatten maskiert, dunkel wurde nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Take the tick away to leave a revisit out</source>
            <translation>Häkchen entfernen, um einen Überflug auszuschließen</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The result is of this date, and has its radiometry; without a tick it is of the clearest</source>
            <translation>Das Ergebnis gilt für dieses Datum und hat dessen Radiometrie; ohne Häkchen gilt es für den wolkenärmsten Überflug</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Rows and columns that the content lies below and right of the anchor's</source>
            <translation>Zeilen und Spalten, um die der Inhalt unterhalb und rechts von dem des Ankers liegt</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Contrast of fine detail relative to the anchor's</source>
            <translation>Kontrast feiner Details im Verhältnis zum Anker</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>the anchor, as the clearest</source>
            <translation>Anker, da am wolkenärmsten</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>used: {why}</source>
            <translation>verwendet: {why}</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>not used: {why}</source>
            <translation>nicht verwendet: {why}</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Swap the sides (Space)</source>
            <translation>Seiten tauschen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Vertical line (V or 1)</source>
            <translation>Senkrechte Linie (V oder 1)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Horizontal line (H or 2)</source>
            <translation>Waagerechte Linie (H oder 2)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Lens (L or 3); plus and minus, or Shift and the wheel, change its width</source>
            <translation>Lupe (L oder 3); Plus und Minus oder Umschalttaste und Mausrad ändern ihre Breite</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Real pixels: nearest neighbour, nothing interpolated</source>
            <translation>Echte Pixel: nächster Nachbar, nichts interpoliert</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>One stretch: both sides with the same bands and limits</source>
            <translation>Gemeinsame Streckung: beide Seiten mit denselben Kanälen und Grenzen</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>End the comparison (Esc)</source>
            <translation>Vergleich beenden (Esc)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Choose the layers of this side</source>
            <translation>Layer dieser Seite wählen</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map</source>
            <translation>Auf der Karte vergleichen</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map: swipe between a result and its input, or any two layers</source>
            <translation>Auf der Karte vergleichen: zwischen einem Ergebnis und seiner Eingabe oder zwei beliebigen Layern wischen</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>There is nothing to compare: show two raster layers, or select them.</source>
            <translation>Es gibt nichts zu vergleichen: Zeigen Sie zwei Rasterlayer an, oder wählen Sie sie aus.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled, nothing was written.</source>
            <translation>{scene}: abgebrochen, es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled; {done} of {total} tiles are finished and kept.</source>
            <translation>{scene}: abgebrochen; fertige Kacheln, die erhalten bleiben: {done} von {total}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{layer} is ready, made in {time}.</source>
            <translation>{layer} ist fertig, berechnet in {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Super-resolve the current layer…</source>
            <translation>Superauflösung des aktuellen Layers…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The engine is not ready: the panel shows what to do.</source>
            <translation>Die Engine ist nicht bereit: Das Bedienfeld zeigt, was zu tun ist.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The result {file} cannot be opened.</source>
            <translation>Das Ergebnis {file} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged.</source>
            <translation>Der Layer {layer} ist defekt: Seine Datei wurde verschoben oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} has no pixels that can be read.</source>
            <translation>Der Layer {layer} hat keine lesbaren Pixel.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Super-resolve a layer</source>
            <translation>Superauflösung eines Layers</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>{model} (yours)</source>
            <translation>{model} (eigenes)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save the result as</source>
            <translation>Ergebnis speichern als</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>a temporary file</source>
            <translation>eine temporäre Datei</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layers of one acquisition</source>
            <translation>Layer einer Aufnahme</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Part</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save as</source>
            <translation>Speichern als</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>All options…</source>
            <translation>Alle Optionen…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>the whole layer, {columns} × {rows} pixels</source>
            <translation>der ganze Layer, {columns} × {rows} Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows, {columns} × {rows} pixels</source>
            <translation>was die Karte zeigt, {columns} × {rows} Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows: not this layer</source>
            <translation>was die Karte zeigt: nicht diesen Layer</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/group.py"/>
            <source>{scene}, super-resolved</source>
            <translation>{scene}, superaufgelöst</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/left.py"/>
            <source>An earlier run has finished {done} of {total} tiles of this file. With the same choices, this one goes on.</source>
            <translation>Ein früherer Lauf hat {done} von {total} Kacheln dieser Datei fertiggestellt. Mit denselben Einstellungen setzt dieser ihn fort.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Whole report (JSON)</source>
            <translation>Ganzer Bericht (JSON)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The report cannot be read: {fault}</source>
            <translation>Der Bericht kann nicht gelesen werden: {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Time</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Band</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>mean difference</source>
            <translation>mittlere Differenz</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE, untied</source>
            <translation>RMSE vor dem Angleichen</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The result, brought back to its input's resolution, minus the input, in digital numbers (mode {mode})</source>
            <translation>Das Ergebnis, auf die Auflösung seiner Eingabe zurückgerechnet, minus Eingabe, in DN-Werten (Modus {mode})</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>What was read from the files</source>
            <translation>Was aus den Dateien gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>Super-resolving {scene} with {model}</source>
            <translation>Superauflösung von {scene} mit {model}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>{metres:g} m</source>
            <translation>{metres:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run could not be prepared.</source>
            <translation>Der Lauf konnte nicht vorbereitet werden.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run failed; the log of messages says why.</source>
            <translation>Der Lauf ist fehlgeschlagen; der Grund steht im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · interpolation, to compare with</source>
            <translation>5 m · beliebige Kanäle · Interpolation zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Cubic convolution (Keys, 1981), the baseline that needs no network. Takes any bands.</source>
            <translation>Kubische Faltung (Keys, 1981), das Vergleichsverfahren, das kein Netz braucht. Verarbeitet beliebige Kanäle.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 0.5 to 1.4 m · aerial images</source>
            <translation>Gebäude · 0,5 bis 1,4 m · Luftbilder</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 0.5 to 1.4 m, a small U-Net.</source>
            <translation>Umrisse von Gebäuden in Rot, Grün und Blau mit 0,5 bis 1,4 m, ein kleines U-Net.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 1.4 to 3.6 m · aerial and satellite images</source>
            <translation>Gebäude · 1,4 bis 3,6 m · Luft- und Satellitenbilder</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 1.4 to 3.6 m, a small U-Net on pixels of half the size.</source>
            <translation>Umrisse von Gebäuden in Rot, Grün und Blau mit 1,4 bis 3,6 m, ein kleines U-Net auf halb so großen Pixeln.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 10 m · one to four revisits of Sentinel-2</source>
            <translation>Gebäude · 10 m · ein bis vier Überflüge von Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings straight from one to four revisits of Sentinel-2, red, green and blue, a small U-Net on pixels of 2.5 m.</source>
            <translation>Umrisse von Gebäuden direkt aus einem bis vier Überflügen von Sentinel-2, Rot, Grün und Blau, ein kleines U-Net auf Pixeln von 2,5 m.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 2.5 m · super-resolved Sentinel-2</source>
            <translation>Gebäude · 2,5 m · superaufgelöstes Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in what sisr_x4 or misr_x4 made of Sentinel-2, red, green and blue, a small U-Net on pixels of half the size.</source>
            <translation>Umrisse von Gebäuden in dem, was sisr_x4 oder misr_x4 aus Sentinel-2 berechnet hat, Rot, Grün und Blau, ein kleines U-Net auf halb so großen Pixeln.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion</source>
            <translation>5 m · vier Kanäle · gelernte Fusion</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date; sisr_x2_rgbn and what the other dates add to it.</source>
            <translation>B02 B03 B04 und B08 mehrerer Termine von 10 m auf 5 m, für das Datum des Ankers; sisr_x2_rgbn und was die anderen Termine dazu beitragen.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion, any day</source>
            <translation>5 m · vier Kanäle · gelernte Fusion, beliebiger Tag</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date or any other day between them; misr_x2 on the image of that day.</source>
            <translation>B02 B03 B04 und B08 mehrerer Termine von 10 m auf 5 m, für das Datum des Ankers oder einen beliebigen anderen Tag dazwischen; misr_x2 auf dem Bild dieses Tages.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · learnt fusion</source>
            <translation>2,5 m · vier Kanäle · gelernte Fusion</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 2.5 m, at the anchor's date; sisr_x4 and what the other dates add to it.</source>
            <translation>B02 B03 B04 und B08 mehrerer Termine von 10 m auf 2,5 m, für das Datum des Ankers; sisr_x4 und was die anderen Termine dazu beitragen.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · fusion without a network</source>
            <translation>5 m · beliebige Kanäle · Fusion ohne Netz</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Robuste Fusion eines Stapels von Überflügen, das Vergleichsverfahren, das kein Netz braucht. Der Anker wird rückprojiziert, dann werden die Subpixel-Details jedes anderen Termins hinzugefügt, soweit sie übereinstimmen. Verarbeitet beliebige Kanäle; die mit 20 m werden interpoliert.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · robust fusion</source>
            <translation>5 m · zehn Kanäle · robuste Fusion</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits. The anchor is super-resolved by sisr_x2, then the sub-pixel detail of every other date is added to the 10 m bands as far as it agrees.</source>
            <translation>Robuste Fusion eines Stapels von Überflügen. Die Superauflösung des Ankers liefert sisr_x2, dann werden den 10-m-Kanälen die Subpixel-Details jedes anderen Termins hinzugefügt, soweit sie übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · robust fusion</source>
            <translation>2,5 m · vier Kanäle · robuste Fusion</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution. The anchor is super-resolved by sisr_x4, then the sub-pixel detail of every other date is added as far as it agrees.</source>
            <translation>Robuste Fusion eines Stapels von Überflügen auf die vierfache Auflösung. Die Superauflösung des Ankers liefert sisr_x4, dann werden die Subpixel-Details jedes anderen Termins hinzugefügt, soweit sie übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · any bands · fusion without a network</source>
            <translation>2,5 m · beliebige Kanäle · Fusion ohne Netz</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Robuste Fusion eines Stapels von Überflügen auf die vierfache Auflösung, das Vergleichsverfahren, das kein Netz braucht. Der Anker wird rückprojiziert, dann werden die Subpixel-Details jedes anderen Termins hinzugefügt, soweit sie übereinstimmen. Verarbeitet beliebige Kanäle; die mit 20 m werden interpoliert.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · for figures</source>
            <translation>5 m · zehn Kanäle · zum Messen</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Ten bands from 10 m (20 m bands interpolated to 10 m) to 5 m, a small CARN; works with fewer bands too, B02 B03 B04 at least.</source>
            <translation>Zehn Kanäle von 10 m (20-m-Kanäle auf 10 m interpoliert) auf 5 m, ein kleines CARN; funktioniert auch mit weniger Kanälen, mindestens B02 B03 B04.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · for figures</source>
            <translation>5 m · vier Kanäle · zum Messen</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 5 m, the small CARN of sisr_x2 with four bands; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 und B08 von 10 m auf 5 m, das kleine CARN von sisr_x2 mit vier Kanälen; B08 darf fehlen (RGB-Bilder, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for figures</source>
            <translation>2,5 m · vier Kanäle · zum Messen</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, a small CARN; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 und B08 von 10 m auf 2,5 m, ein kleines CARN; B08 darf fehlen (RGB-Bilder, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for looking</source>
            <translation>2,5 m · vier Kanäle · zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, sharpened against a discriminator; B08 may be missing. For looking, not measuring.</source>
            <translation>B02 B03 B04 und B08 von 10 m auf 2,5 m, gegen einen Diskriminator geschärft; B08 darf fehlen. Zum Ansehen, nicht zum Messen.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>for looking, not measuring: this network was trained to look like a 2.5 m image, and draws detail that the sensor did not see. Use sisr_x4 for figures.</source>
            <translation>zum Ansehen, nicht zum Messen: Dieses Netz wurde darauf trainiert, wie ein 2,5-m-Bild auszusehen, und zeichnet Details, die der Sensor nicht gesehen hat. Verwenden Sie zum Messen sisr_x4.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} are no whole numbers with commas between</source>
            <translation>{text} ist keine Folge ganzer Zahlen mit Kommas dazwischen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number</source>
            <translation>{text} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number from {low} to {high}</source>
            <translation>{text} ist keine Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>an extent is xmin,ymin,xmax,ymax</source>
            <translation>eine Ausdehnung ist xmin,ymin,xmax,ymax</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>a place is x,y</source>
            <translation>eine Stelle ist x,y</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Are the files whole, and may they be read and written? Is the disk full?</source>
            <translation>Sind die Dateien vollständig, und dürfen sie gelesen und geschrieben werden? Ist der Datenträger voll?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>argument {option}: {why}</source>
            <translation>Argument {option}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>See: {program} --help</source>
            <translation>Siehe: {program} --help</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the run was asked to end when its result was finished already</source>
            <translation>der Lauf sollte beendet werden, als sein Ergebnis schon fertig war</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has {count} characters: {start}</source>
            <translation>eine Option hat {count} Zeichen: {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has no value that can be read: {start}</source>
            <translation>eine Option hat keinen lesbaren Wert: {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Run the algorithm Install engine, or pip install s2sr.</source>
            <translation>Führen Sie den Algorithmus „Engine installieren“ aus, oder pip install s2sr.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the engine's environment is not whole: {why}</source>
            <translation>die Umgebung der Engine ist nicht vollständig: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Close other programs, or set a smaller TILE.</source>
            <translation>Schließen Sie andere Programme, oder setzen Sie TILE kleiner.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>out of memory, even with the smallest tile</source>
            <translation>nicht genügend Arbeitsspeicher, selbst mit der kleinsten Kachel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the system says</source>
            <translation>das System meldet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>This is a fault of the program: please report it.
{trace}</source>
            <translation>Das ist ein Fehler des Programms: Bitte melden Sie ihn.
{trace}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an image and a stack are given</source>
            <translation>es sind ein Bild und ein Stapel angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.</source>
            <translation>Geben Sie INPUT oder PRODUCT für ein Bild an, INPUTS oder FOLDER für einen Stapel.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>no input is given</source>
            <translation>es ist keine Eingabe angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>--{option} chooses revisits of a stack, and no stack is given</source>
            <translation>--{option} wählt Überflüge eines Stapels aus, und es ist kein Stapel angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give the stack as INPUTS or FOLDER.</source>
            <translation>Geben Sie den Stapel als INPUTS oder FOLDER an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>IOU is {iou}</source>
            <translation>IOU ist {iou}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is from 0 to below 1; 0.25 and 0.5 are usual.</source>
            <translation>Der Wert liegt zwischen 0 und unter 1; üblich sind 0.25 und 0.5.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>MIN_AREA is {min_area}</source>
            <translation>MIN_AREA ist {min_area}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is an area in square metres, 0 for all polygons.</source>
            <translation>Es ist eine Fläche in Quadratmetern, 0 für alle Polygone.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>bringing the layers to one plane</source>
            <translation>Layer werden in eine Ebene gebracht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the area has no polygon: nothing lies in it</source>
            <translation>das Gebiet hat kein Polygon: nichts liegt darin</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Draw one, or leave AREA out to compare everything.</source>
            <translation>Zeichnen Sie eines, oder lassen Sie AREA weg, um alles zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>comparing</source>
            <translation>Polygone werden verglichen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>writing</source>
            <translation>Ausgaben werden geschrieben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS, or as --{side}-layer NAME at the command line.</source>
            <translation>Nennen Sie den gemeinten, als FILE|layername={layer} in QGIS oder als --{side}-layer NAME auf der Kommandozeile.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} polygons</source>
            <translation>{side}, Polygone: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features are of several polygons, which are compared each by itself</source>
            <translation>{side}, Objekte aus mehreren Polygonen, die einzeln verglichen werden: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} geometries were not valid, and were repaired for the comparison</source>
            <translation>{side}, ungültige Geometrien, die für den Vergleich repariert wurden: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features have no area and are left out</source>
            <translation>{side}, Objekte ohne Fläche, die weggelassen werden: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>no layer has a coordinate reference system: their units are taken to be metres</source>
            <translation>kein Layer hat ein Koordinatenbezugssystem: ihre Einheiten werden als Meter angenommen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no coordinate reference system: it is taken to be {crs}</source>
            <translation>{side}: kein Koordinatenbezugssystem; angenommen wird {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} of {total} polygons have their representative point in the area</source>
            <translation>{side}, Polygone mit repräsentativem Punkt im Gebiet: {count} von {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no polygon to compare</source>
            <translation>{side}: kein Polygon zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the two layers do not overlap: are their coordinate reference systems right?</source>
            <translation>die beiden Layer überlappen sich nicht: stimmen ihre Koordinatenbezugssysteme?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>no band is in both: the result has {own}, the reference {other}</source>
            <translation>kein Kanal ist in beiden: das Ergebnis hat {own}, die Referenz {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>Map the bands with BANDS.</source>
            <translation>Ordnen Sie die Kanäle mit BANDS zu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>REPORT_HTML tells of the revisits of a stack, and the input is one image</source>
            <translation>REPORT_HTML handelt von den Überflügen eines Stapels, und die Eingabe ist ein einzelnes Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Leave it out.</source>
            <translation>Lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of {side} m</source>
            <translation>Modell {model}, da die Eingabe ein Bild mit Pixeln von {side} m ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of unknown</source>
            <translation>Modell {model}, da die Eingabe ein Stapel mit Pixeln unbekannter Größe ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of unknown</source>
            <translation>Modell {model}, da die Eingabe ein Bild mit Pixeln unbekannter Größe ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of {side} m</source>
            <translation>Modell {model}, da die Eingabe ein Stapel mit Pixeln von {side} m ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} looks at one image, and the input is a stack</source>
            <translation>{model} verarbeitet ein einzelnes Bild, und die Eingabe ist ein Stapel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Take MODEL auto, or give one image of it as INPUT.</source>
            <translation>Verwenden Sie MODEL auto, oder geben Sie eines der Bilder als INPUT an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model} on {device}; bands {bands}</source>
            <translation>Modell {model} auf {device}; Kanäle {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>there is no data in the area: every pixel is nodata</source>
            <translation>in diesem Bereich gibt es keine Daten: alle Pixel sind Leerwerte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Is EXTENT over the image? Are the revisits clear there?</source>
            <translation>Liegt EXTENT über dem Bild? Sind die Überflüge dort wolkenfrei?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{count} buildings</source>
            <translation>{count} Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>writing the layer</source>
            <translation>Layer wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>no building was found: the layer is empty</source>
            <translation>es wurde kein Gebäude gefunden: der Layer ist leer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>a polygon of {largest} km² is larger than any building: water, bare ground or cloud was taken for roofs, so nothing near it is to be trusted. Cut the land out with EXTENT, or raise THRESHOLD</source>
            <translation>ein Polygon von {largest} km² ist größer als jedes Gebäude: Wasser, offener Boden oder Wolken wurden für Dächer gehalten, daher ist in der Nähe nichts verlässlich. Schneiden Sie das Land mit EXTENT aus, oder erhöhen Sie THRESHOLD</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} does not say how far densities are off: their errors are nodata</source>
            <translation>{model} gibt nicht an, wie groß die Fehler der Dichten sind: sie sind Leerwerte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>no band is in both: the result has {own}, the input {other}</source>
            <translation>kein Kanal ist in beiden: das Ergebnis hat {own}, die Eingabe {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>cannot read {path}: {why}</source>
            <translation>{path} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>The file is damaged or truncated.</source>
            <translation>Die Datei ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; values in its units, {scales} declared</source>
            <translation>wie die Eingabe: Kanäle in der Reihenfolge {bands}; Werte in deren Einheiten, angegeben: {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; without {missing}; values in its units, {scales} declared</source>
            <translation>wie die Eingabe: Kanäle in der Reihenfolge {bands}; ohne {missing}; Werte in deren Einheiten, angegeben: {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>no scale</source>
            <translation>keine Skalierung</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>scale {scale}, offset {offset}</source>
            <translation>Skalierung {scale}, Offset {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>TILE is {tile}</source>
            <translation>TILE ist {tile}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is the side of a tile in source pixels, {smallest} to {largest}; left out, it is chosen.</source>
            <translation>Es ist die Seitenlänge einer Kachel in Quellpixeln, {smallest} bis {largest}; ohne Angabe wird sie automatisch gewählt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate</source>
            <translation>die Eingabe ist ein 8-Bit-Bild: seine Streckung hat helle Reflektanzen abgeschnitten, und Kennzahlen sind nur Näherungen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {own} m pixels, the input has {side} m: detail will be less true</source>
            <translation>{model} ist für Pixel von {own} m gemacht, die Eingabe hat {side} m: Details sind weniger verlässlich</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} is {caution}</source>
            <translation>{model} ist {caution}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} works without {missing}, which the input has not; it does better with them</source>
            <translation>in der Eingabe fehlt: {missing}; {model} funktioniert auch ohne, aber besser damit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {level}, the input is {other}</source>
            <translation>{model} ist für {level} gemacht, die Eingabe ist {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>PSF is {psf}</source>
            <translation>PSF ist {psf}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is a number from 0 to {widest}: 1 for what a finer sensor sees.</source>
            <translation>Der Wert ist eine Zahl von 0 bis {widest}: 1 für das, was ein feinerer Sensor sieht.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result and the reference have different coordinate reference systems</source>
            <translation>Ergebnis und Referenz haben verschiedene Koordinatenbezugssysteme</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Warp neither: pick the pair.</source>
            <translation>Transformieren Sie keines von beiden: Wählen Sie das zusammengehörige Paar.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's pixels are not finer than the reference's</source>
            <translation>die Pixel des Ergebnisses sind nicht feiner als die der Referenz</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>INPUT is the finer raster, REFERENCE its source.</source>
            <translation>INPUT ist das feinere Raster, REFERENCE seine Quelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's edges do not fall on the reference's pixels</source>
            <translation>die Ränder des Ergebnisses fallen nicht auf die Pixel der Referenz</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Was it cropped or warped since? Make it again.</source>
            <translation>Wurde es seither zugeschnitten oder transformiert? Erstellen Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result reaches beyond the reference</source>
            <translation>das Ergebnis reicht über die Referenz hinaus</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Pick the image it was made from.</source>
            <translation>Wählen Sie das Bild, aus dem es erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/results.py"/>
            <source>Is NODATA set right? Is EXTENT over the image?</source>
            <translation>Ist NODATA richtig gesetzt? Liegt EXTENT über dem Bild?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve.py"/>
            <source>model {model}, {precision}; bands {bands}</source>
            <translation>Modell {model}, {precision}; Kanäle {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>no revisit shows anything in the area: it is all cloud or nodata</source>
            <translation>kein Überflug zeigt in diesem Bereich etwas: alles ist Wolke oder Leerwert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Add clear images, or move EXTENT.</source>
            <translation>Fügen Sie wolkenfreie Bilder hinzu, oder verschieben Sie EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY is {consistency}</source>
            <translation>CONSISTENCY ist {consistency}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>It is one of {modes}.</source>
            <translation>Möglich: {modes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>{model} has no variant that was trained to be consistent</source>
            <translation>{model} hat keine Variante, die auf Konsistenz trainiert wurde</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to match, strict or off.</source>
            <translation>Setzen Sie CONSISTENCY auf match, strict oder off.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE: {model} makes images of the anchor's date only</source>
            <translation>TARGET_DATE: {model} berechnet nur Bilder für das Datum des Ankers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set ANCHOR, or pick a model of any date.</source>
            <translation>Setzen Sie ANCHOR, oder wählen Sie ein Modell für beliebige Tage.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY={consistency} ties the result to the anchor, which is of another date than TARGET_DATE</source>
            <translation>CONSISTENCY={consistency} gleicht das Ergebnis an den Anker an, dessen Datum nicht TARGET_DATE ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to off or trained, or leave out TARGET_DATE.</source>
            <translation>Setzen Sie CONSISTENCY auf off oder trained, oder lassen Sie TARGET_DATE weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE needs the dates of all revisits</source>
            <translation>TARGET_DATE braucht die Daten aller Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set DATES.</source>
            <translation>Setzen Sie DATES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE {wanted} is not within the dates that are used, {first} to {last}</source>
            <translation>TARGET_DATE {wanted} liegt nicht im Bereich der verwendeten Daten, {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Pick a day between them.</source>
            <translation>Wählen Sie einen Tag dazwischen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>THREADS is {threads}</source>
            <translation>THREADS ist {threads}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>It is a number from 1 to {most}, or 0 for all of the processor's.</source>
            <translation>Der Wert ist eine Zahl von 1 bis {most}, oder 0 für alle Threads des Prozessors.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/events.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Erhaltene Kacheln: {done} von {total}. Starten Sie den Lauf mit denselben Parametern erneut, um ihn fortzusetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>THRESHOLD is {threshold}</source>
            <translation>THRESHOLD ist {threshold}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability between 0 and 1, neither of them; 0.5 is usual.</source>
            <translation>Eine Wahrscheinlichkeit zwischen 0 und 1, beide ausgeschlossen; üblich ist 0.5.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>PART is {part}</source>
            <translation>PART ist {part}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability from 0, which does not part, to below 1.</source>
            <translation>Eine Wahrscheinlichkeit von 0 (trennt nicht) bis unter 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>{name} is {value}</source>
            <translation>{name} ist {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>Give a number of square metres (SIMPLIFY: metres) from 0 on.</source>
            <translation>Geben Sie eine Zahl ab 0 in Quadratmetern an (SIMPLIFY: in Metern).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>there is no shape {shape}</source>
            <translation>es gibt keine Form {shape}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>One of {shapes}.</source>
            <translation>Möglich: {shapes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>errors has {keys}: the root mean square errors are a list a cell size, a number a class of the predicted value.</source>
            <translation>errors hat {keys}: Die mittleren quadratischen Fehler (RMSE) sind eine Liste je Zellgröße mit einer Zahl je Klasse des vorhergesagten Werts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: the key gsd_range_m is missing</source>
            <translation>{file}: der Schlüssel gsd_range_m fehlt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Say which pixels the network is good for, metres: [0.45, 1.4].</source>
            <translation>Geben Sie an, für welche Pixel das Netz geeignet ist, in Metern: [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Give two numbers from 0 to 100: scaling: {percentiles: [2, 98]}.</source>
            <translation>Geben Sie zwei Zahlen von 0 bis 100 an: scaling: {percentiles: [2, 98]}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Two sides of a pixel, metres: [0.45, 1.4].</source>
            <translation>Zwei Pixelgrößen in Metern: [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability; 0 does not part buildings.</source>
            <translation>Eine Wahrscheinlichkeit; 0 trennt Gebäude nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability.</source>
            <translation>Eine Wahrscheinlichkeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: outputs is {names}</source>
            <translation>{file}: outputs ist {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>It names the graph's planes in order, building first: {planes}.</source>
            <translation>outputs nennt die Ebenen des Graphen der Reihe nach, building zuerst: {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: errors has {given}</source>
            <translation>{file}: errors hat {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: {key} is {rows}; it must be {count} lists of {length} numbers</source>
            <translation>{file}: {key} ist {rows}; verlangt sind Listen ({count}) mit je {length} Zahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A card needs {keys}.</source>
            <translation>Eine Modellkarte braucht {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>The pixel of the input it was made for, metres: 10 for Sentinel-2.</source>
            <translation>Die Pixelgröße der Eingabe, für die es gemacht ist, in Metern: 10 für Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1 for reflectance, 10000 for DN.</source>
            <translation>1 für Reflektanz, 10000 für DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.</source>
            <translation>1: Ergebnisse sind das, was ein Sentinel-2 mit Pixeln dieser Größe sähe. 0: Ihre Pixel haben keine Punktspreizung.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Each band of the graph stands in one of the two, once.</source>
            <translation>Jeder Kanal des Graphen steht genau einmal in einer der beiden Listen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}</source>
            <translation>{file}: task ist {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It is one of {tasks}.</source>
            <translation>Möglich: {tasks}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}, and {graph} is for {other}</source>
            <translation>{file}: task ist {task}, und {graph} ist für {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Change one of the two.</source>
            <translation>Ändern Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {bands} is in bands and in optional_bands</source>
            <translation>{file}: sowohl in bands als auch in optional_bands: {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: precision is for graphs, and {graph} is none</source>
            <translation>{file}: precision gilt nur für Graphen, und {graph} ist keiner</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out.</source>
            <translation>Entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is missing</source>
            <translation>{file}: der Schlüssel {key} fehlt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is not known</source>
            <translation>{file}: der Schlüssel {key} ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Known keys: {keys}.</source>
            <translation>Bekannte Schlüssel: {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {key} is {value}, of the wrong type</source>
            <translation>{file}: {key} ist {value}, vom falschen Typ</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>See the page Model cards for what it is.</source>
            <translation>Was es ist, steht auf der Seite „Model cards“.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {strange} is for models of the task {tasks} only, and task is {task}</source>
            <translation>{file}: nur für Modelle mit task {tasks}: {strange}; task ist aber {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set task: {one}.</source>
            <translation>Entfernen Sie es, oder setzen Sie task: {one}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: scaling.{key} is not for the task {task}</source>
            <translation>{file}: scaling.{key} ist nicht für task {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It takes scaling: {{{scaling}: ...}}.</source>
            <translation>Verlangt ist scaling: {{{scaling}: ...}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key frames is missing</source>
            <translation>{file}: der Schlüssel frames fehlt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A model of stacks says frames: {{minimum: 1, maximum: 32}}.</source>
            <translation>Ein Modell für Stapel gibt frames an: {{minimum: 1, maximum: 32}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: variants is {values}</source>
            <translation>{file}: variants ist {values}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It names other cards, as {{trained: NAME}}.</source>
            <translation>Es nennt andere Modellkarten in der Form {{trained: NAME}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: base is for builtin:shift_and_add only</source>
            <translation>{file}: base gilt nur für builtin:shift_and_add</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set graph.</source>
            <translation>Entfernen Sie es, oder setzen Sie graph.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Evoland's side files have bands, factor, margin and model.</source>
            <translation>Die Begleitdateien von Evoland haben bands, factor, margin und model.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A card is plain YAML of keys and values: see the page Model cards.</source>
            <translation>Eine Modellkarte ist einfaches YAML aus Schlüsseln und Werten: siehe die Seite „Model cards“.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{path} is no file</source>
            <translation>{path} ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A model is run by a card, NAME.yaml beside NAME.onnx.</source>
            <translation>Ein Modell wird über eine Modellkarte ausgeführt, NAME.yaml neben NAME.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is larger than any card, {largest} KB</source>
            <translation>{file} ist größer als jede Modellkarte (höchstens {largest} KB)</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>cannot read the model card {path}: {why}</source>
            <translation>die Modellkarte {path} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is no YAML that a card can be: {why}</source>
            <translation>{file} ist kein YAML, das eine Modellkarte sein kann: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} has no keys</source>
            <translation>{file} hat keine Schlüssel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}</source>
            <translation>{file}: {key} ist {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a name of at most {longest} characters, without slashes.</source>
            <translation>Es ist ein Name aus höchstens {longest} Zeichen, ohne Schrägstriche.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {names}; it must be a list</source>
            <translation>{file}: {key} ist {names}; es muss eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Known bands: {bands}.</source>
            <translation>Bekannte Kanäle: {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: the key bands is missing</source>
            <translation>{file}: der Schlüssel bands fehlt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Name the bands in the graph's order.</source>
            <translation>Nennen Sie die Kanäle in der Reihenfolge des Graphen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names {unknown}</source>
            <translation>{file}: {key} nennt {unknown}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names a band twice</source>
            <translation>{file}: {key} nennt einen Kanal zweimal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}</source>
            <translation>{file}: {key} ist {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a whole number from {low} to {high}.</source>
            <translation>Der Wert ist eine ganze Zahl von {low} bis {high}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}; it must be a number from {low} to {high}</source>
            <translation>{file}: {key} ist {value}; es muss eine Zahl von {low} bis {high} sein</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: level is {level}</source>
            <translation>{file}: level ist {level}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is one of {levels}.</source>
            <translation>Möglich: {levels}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}, and there is no such file beside the card</source>
            <translation>{file}: {key} ist {name}, und eine solche Datei liegt nicht neben der Modellkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Put the ONNX file there.</source>
            <translation>Legen Sie die ONNX-Datei dort ab.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be a list of numbers</source>
            <translation>{file}: {key} ist {values}; es muss eine Liste von Zahlen sein</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; each number must be larger than the one before</source>
            <translation>{file}: {key} ist {values}; jede Zahl muss größer sein als die vorige</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be two numbers</source>
            <translation>{file}: {key} ist {values}; es müssen zwei Zahlen sein</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Install the plugin again.</source>
            <translation>Installieren Sie die Erweiterung neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is a model for {own}, not for {wanted}</source>
            <translation>{model} ist ein Modell für {own}, nicht für {wanted}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Pick another model, or that command.</source>
            <translation>Wählen Sie ein anderes Modell oder jenen Befehl.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is no model of stacks</source>
            <translation>{model} ist kein Modell für Stapel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} tells no buildings</source>
            <translation>{model} erkennt keine Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model card {path}</source>
            <translation>es gibt keine Modellkarte {path}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>A model without a card is not run: put NAME.yaml beside NAME.onnx.</source>
            <translation>Ein Modell ohne Modellkarte wird nicht ausgeführt: Legen Sie NAME.yaml neben NAME.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Give the card of your own as MODEL_FILE.</source>
            <translation>Geben Sie die eigene Modellkarte als MODEL_FILE an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Models: {names}; or give the card of your own as MODEL_FILE.</source>
            <translation>Modelle: {names}; oder geben Sie die eigene Modellkarte als MODEL_FILE an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model {model}</source>
            <translation>es gibt kein Modell {model}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{sums}, which says whether models are whole, cannot be read in {folder}</source>
            <translation>{sums} gibt an, ob Modelle vollständig sind, und lässt sich in {folder} nicht lesen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{path} is no list of checksums</source>
            <translation>{path} ist keine Liste von Prüfsummen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{file} is not the file that {sums} names</source>
            <translation>{file} ist nicht die Datei, die {sums} nennt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network failed on {device}: {why}</source>
            <translation>das Netz ist auf {device} fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Try DEVICE=cpu.</source>
            <translation>Versuchen Sie DEVICE=cpu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network gives {dtype}, no floats</source>
            <translation>das Netz liefert {dtype}, keine Werte vom Typ float</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>It is no graph that a card can describe.</source>
            <translation>Es ist kein Graph, den eine Modellkarte beschreiben kann.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{device} cannot be used ({reason}); falling back</source>
            <translation>{device} ist nicht verwendbar ({reason}); es wird auf ein anderes Gerät ausgewichen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>DEVICE={device} cannot be had: {reason}</source>
            <translation>DEVICE={device} ist nicht verfügbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>This engine has: {have}. Use one of them, or auto.</source>
            <translation>Diese Engine hat: {have}. Verwenden Sie eines davon, oder auto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the package {package} is not installed</source>
            <translation>das Paket {package} ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>onnxruntime {version} here has no {provider}</source>
            <translation>onnxruntime {version} hat hier keinen {provider}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{graph} cannot be opened as an ONNX model: {why}</source>
            <translation>{graph} lässt sich nicht als ONNX-Modell öffnen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Is the file whole, and ONNX?</source>
            <translation>Ist die Datei vollständig, und ist sie ONNX?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the session runs on {providers} instead</source>
            <translation>die Sitzung läuft stattdessen auf {providers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} is no file</source>
            <translation>{graph} ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Put the ONNX file beside the card.</source>
            <translation>Legen Sie die ONNX-Datei neben die Modellkarte.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} cannot be an ONNX model: it has {size} bytes</source>
            <translation>{graph} kann kein ONNX-Modell sein: die Datei hat {size} Byte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>cannot read {graph}: {why}</source>
            <translation>{graph} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>May you read it?</source>
            <translation>Haben Sie Leserechte?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} wants to read {outside}, which is no file beside it</source>
            <translation>{graph} will {outside} lesen, was keine Datei daneben ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Values of a graph lie in the graph, or in a file in its folder.</source>
            <translation>Die Werte eines Graphen liegen im Graphen selbst oder in einer Datei in seinem Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is cut off</source>
            <translation>es ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is no protocol buffer</source>
            <translation>es ist kein Protocol Buffer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/half_graph.py"/>
            <source>it has no part of floats alone from {start} to {end}</source>
            <translation>der Graph hat von {start} bis {end} keinen Teil, der nur aus Werten vom Typ float besteht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/inference.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels</source>
            <translation>nicht genügend Arbeitsspeicher auf {device}: weiter mit Kacheln von {side} Pixeln</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>{graph} takes {found}</source>
            <translation>{graph} nimmt {found}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>A single-image model takes one float input (batch, bands, rows, cols).</source>
            <translation>Ein Modell für Einzelbilder hat eine Eingabe vom Typ float (batch, bands, rows, cols).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>precision has start, a list, and end, names of tensors of the graph, and of {kinds} those that were measured, each with {figures}.</source>
            <translation>precision hat start, eine Liste, und end, Namen von Tensoren des Graphen, und von {kinds} diejenigen, die gemessen wurden, jeweils mit {figures}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision has {keys}</source>
            <translation>{file}: precision hat {keys}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision.{key} is {value}</source>
            <translation>{file}: precision.{key} ist {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>PRECISION=fast cannot be had: {why}</source>
            <translation>PRECISION=fast ist nicht verfügbar: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>Set PRECISION to auto, or to full.</source>
            <translation>Setzen Sie PRECISION auf auto oder full.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: it fails ({why})</source>
            <translation>{precision} wird nicht verwendet: schlägt fehl ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: {why}</source>
            <translation>{precision} wird nicht verwendet: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is {gain} times as fast as {full} here; this is remembered</source>
            <translation>{precision} ist hier {gain}-mal so schnell wie {full}; das wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>there is none on {device}</source>
            <translation>auf {device} gibt es keine geringere Rechengenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>the card of {model} allows no {kind}</source>
            <translation>die Modellkarte von {model} erlaubt {kind} nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{kind} on the processor needs the package {package}</source>
            <translation>{kind} auf dem Prozessor erfordert das Paket {package}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{model} has no graph</source>
            <translation>{model} hat keinen Graphen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>this processor does not compute in {kind}</source>
            <translation>dieser Prozessor rechnet nicht in {kind}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>on a drawn image it is off by {off} DN, more than {most}</source>
            <translation>bei einem künstlichen Bild beträgt die Abweichung {off} DN, mehr als {most}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Are bands, factor, scaling, psf and graph what it was trained with, and is it a network for super-resolution?</source>
            <translation>Entsprechen bands, factor, scaling, psf und graph dem, womit es trainiert wurde, und ist es ein Netz für Superauflösung?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} names {count} bands, but {graph} takes {channels}</source>
            <translation>die Zahl der Kanäle in {card} ist {count}, {graph} nimmt aber {channels}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} does not give back what it is given: on a small test image, {wrong}</source>
            <translation>das Netz von {card} gibt nicht wieder, was es bekommt; auf einem kleinen Testbild: {wrong}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a reflectance of {seam}</source>
            <translation>{card}: margin_px ist {margin}, aber was jenseits davon liegt, ändert das Ergebnis um eine Reflektanz von {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.</source>
            <translation>Setzen Sie den Wert auf den Radius, in Eingabepixeln, in dem ein Pixel des Ergebnisses von der Eingabe abhängt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>tiles of {model} may show seams of up to {seam} of reflectance: its margin_px is narrow</source>
            <translation>Kacheln von {model} zeigen womöglich Nähte von bis zu {seam} Reflektanz: margin_px ist knapp</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} gives values that are not finite on a small test image</source>
            <translation>das Netz von {card} liefert auf einem kleinen Testbild Werte, die nicht endlich sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} promises {expected} from {rows} x {cols} pixels, its graph gives {shape}</source>
            <translation>{card} verspricht {expected} aus {rows} x {cols} Pixeln, der Graph liefert {shape}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} needs more memory than there is, for {rows} x {cols} pixels</source>
            <translation>das Netz von {card} braucht mehr Arbeitsspeicher, als es gibt, für {rows} x {cols} Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} fails on {rows} x {cols} pixels: {why}</source>
            <translation>das Netz von {card} schlägt bei {rows} x {cols} Pixeln fehl: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the mean of a band is off by a reflectance of {bias}</source>
            <translation>der Mittelwert eines Kanals weicht um eine Reflektanz von {bias} ab</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the result is moved by {shift} pixels</source>
            <translation>das Ergebnis ist um {shift} Pixel verschoben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>a band is off by {share} of its contrast</source>
            <translation>ein Kanal weicht um {share} seines Kontrasts ab</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file</source>
            <translation>cloudoptimierte Datei wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>tile {done} of {total}</source>
            <translation>Kachel {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file {number} of {total}</source>
            <translation>cloudoptimierte Datei {number} von {total} wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>giving the files their names</source>
            <translation>Dateien erhalten ihre Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>taking up finished tiles</source>
            <translation>fertige Kacheln werden übernommen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>goes on from {done} of {total} tiles</source>
            <translation>wird von {done} von {total} Kacheln aus fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT {bounds} is empty</source>
            <translation>EXTENT {bounds} ist leer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>Geben Sie xmin,ymin,xmax,ymax mit xmin &lt; xmax und ymin &lt; ymax an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT does not overlap the image ({grid})</source>
            <translation>EXTENT überlappt das Bild nicht ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image, or give its coordinate reference system.</source>
            <translation>Zeichnen Sie die Ausdehnung über dem Bild, oder geben Sie ihr Koordinatenbezugssystem an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>the image has no coordinate reference system</source>
            <translation>das Bild hat kein Koordinatenbezugssystem</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give AT in its own coordinates.</source>
            <translation>Geben Sie AT in den Koordinaten des Bildes an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>AT cannot be brought to the image's coordinate reference system</source>
            <translation>AT lässt sich nicht in das Koordinatenbezugssystem des Bildes umrechnen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give it in that.</source>
            <translation>Geben Sie es darin an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{x}, {y} is not on the image ({grid})</source>
            <translation>{x}, {y} liegt nicht auf dem Bild ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Pick a place on it.</source>
            <translation>Wählen Sie eine Stelle darauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{what}'s coordinate reference system {name} is not known</source>
            <translation>das Koordinatenbezugssystem {name} von {what} ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Use EPSG:n or WKT.</source>
            <translation>Verwenden Sie EPSG:n oder WKT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Assign one to it, or leave EXTENT empty.</source>
            <translation>Weisen Sie ihm eines zu, oder lassen Sie EXTENT leer.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT cannot be brought to the image's coordinate reference system, whose place on Earth may not be known</source>
            <translation>EXTENT lässt sich nicht in das Koordinatenbezugssystem des Bildes umrechnen, dessen Lage auf der Erde womöglich unbekannt ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give EXTENT in the image's own coordinates, without a coordinate reference system.</source>
            <translation>Geben Sie EXTENT in den Koordinaten des Bildes an, ohne Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT lies outside the area of the image's coordinate reference system</source>
            <translation>EXTENT liegt außerhalb des Gebiets, für das das Koordinatenbezugssystem des Bildes gilt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image.</source>
            <translation>Zeichnen Sie die Ausdehnung über dem Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>the bands lie on different grids: {coarser} and {finer}</source>
            <translation>die Kanäle liegen auf verschiedenen Gittern: {coarser} und {finer}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>Warp them to one grid first (Raster &gt; Projections &gt; Warp), or pick bands of one product.</source>
            <translation>Transformieren Sie sie zuerst auf ein gemeinsames Gitter (Raster &gt; Projektionen &gt; Transformieren (Reprojizieren)), oder wählen Sie Kanäle eines Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>{cols} x {rows} px of {width} x {height} in {crs}</source>
            <translation>{cols} x {rows} px von {width} x {height}, {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>no CRS</source>
            <translation>kein KBS</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>an unnamed CRS</source>
            <translation>unbenanntes KBS</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>cannot write the journal {path}: {why}</source>
            <translation>das Journal {path} lässt sich nicht schreiben: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>the journal {path} is not open</source>
            <translation>das Journal {path} ist nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Free space on that disk.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is there already, and is no journal</source>
            <translation>{path} existiert bereits und ist kein Journal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Give the journal another name.</source>
            <translation>Geben Sie dem Journal einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal that can be read: {why}</source>
            <translation>{path} ist kein lesbares Journal: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal of this version</source>
            <translation>{path} ist kein Journal dieser Version</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/leftovers.py"/>
            <source>removed what an interrupted run left at {place} more than {days} days ago</source>
            <translation>entfernt, was ein unterbrochener Lauf vor mehr als {days} Tagen hinterlassen hat: {place}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>another run is writing {place}</source>
            <translation>ein anderer Lauf schreibt gerade {place}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>Wait until it is done, or give the output another name.</source>
            <translation>Warten Sie, bis er fertig ist, oder geben Sie der Ausgabe einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Download the file first, and give its path.</source>
            <translation>Laden Sie die Datei zuerst herunter, und geben Sie ihren Pfad an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is a VRT in an archive</source>
            <translation>{path} ist ein VRT in einem Archiv</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Unpack the archive, and give the VRT itself.</source>
            <translation>Entpacken Sie das Archiv, und geben Sie das VRT selbst an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is an address in a network</source>
            <translation>{path} ist eine Adresse in einem Netzwerk</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file: {scheme}: is not read</source>
            <translation>{path} ist keine Datei: {scheme}: wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Give a raster file of this computer.</source>
            <translation>Geben Sie eine Rasterdatei auf diesem Computer an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>a text stands where a file's path is expected</source>
            <translation>statt eines Dateipfads ist ein Text angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file of this computer: of GDAL's file systems only archives are read</source>
            <translation>{path} ist keine Datei auf diesem Computer: von den Dateisystemen von GDAL werden nur Archive gelesen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} refers to more than {most} files</source>
            <translation>{file} verweist auf mehr als {most} Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make a mosaic of the area that is needed.</source>
            <translation>Erstellen Sie ein Mosaik des benötigten Gebiets.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} is a VRT of VRTs, more than {deepest} deep</source>
            <translation>{file} ist ein VRT aus VRTs, mehr als {deepest} Ebenen tief</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make it of the images themselves.</source>
            <translation>Erstellen Sie es aus den Bildern selbst.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} is a VRT of more than {most} MB</source>
            <translation>{vrt} ist ein VRT von mehr als {most} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} holds Python code, which is not run</source>
            <translation>{vrt} enthält Python-Code, der nicht ausgeführt wird</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Compute the raster first, as a GeoTIFF.</source>
            <translation>Berechnen Sie das Raster zuerst, als GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} refers to something else than a file: {why}</source>
            <translation>{vrt} verweist auf etwas anderes als eine Datei: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} belongs to what is read, {folder}</source>
            <translation>{output} gehört zu dem, was gelesen wird, {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name or folder.</source>
            <translation>Geben Sie der Ausgabe einen anderen Namen oder Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} is the input itself, or read with it</source>
            <translation>{output} ist die Eingabe selbst oder wird mit ihr gelesen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name.</source>
            <translation>Geben Sie der Ausgabe einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Free space on that disk, or choose another folder; nothing was written.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie einen anderen Ordner; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Give each output a name of its own.</source>
            <translation>Geben Sie jeder Ausgabe einen eigenen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>the outputs could not be given their names, nor earlier files theirs: {why}</source>
            <translation>weder konnten die Ausgaben ihre Namen erhalten noch frühere Dateien die ihren: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>They are in {folder}. Run it again, or: s2sr tidy {output}</source>
            <translation>Sie liegen in {folder}. Starten Sie den Lauf erneut, oder: s2sr tidy {output}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write {path}: {why}</source>
            <translation>{path} lässt sich nicht schreiben: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>{output} is in use by another program and stays as it was; the new file is {free}</source>
            <translation>{output} wird von einem anderen Programm verwendet und blieb unverändert; die neue Datei ist {free}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write into {where}: {why}</source>
            <translation>in {where} lässt sich nicht schreiben: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Choose a folder you may write to.</source>
            <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name</source>
            <translation>zwei Ausgaben haben denselben Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs are the same file under two names</source>
            <translation>zwei Ausgaben sind dieselbe Datei unter zwei Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name, {name}</source>
            <translation>zwei Ausgaben haben denselben Namen, {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{file} is no GeoTIFF name</source>
            <translation>{file} ist kein Name eines GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the output the ending .tif.</source>
            <translation>Geben Sie der Ausgabe die Endung .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{folder} is no folder</source>
            <translation>{folder} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{path} is a folder</source>
            <translation>{path} ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the name of a file.</source>
            <translation>Geben Sie den Namen einer Datei an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the folder {parent} does not exist</source>
            <translation>der Ordner {parent} existiert nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Make it first, or choose another.</source>
            <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Choose another name, or a folder you may write to.</source>
            <translation>Wählen Sie einen anderen Namen oder einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place}: about {needed} MB are needed, {free} MB are free</source>
            <translation>{place}: etwa {needed} MB werden benötigt, {free} MB sind frei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Free space, or use EXTENT.</source>
            <translation>Schaffen Sie Platz, oder verwenden Sie EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} is not UTF-8</source>
            <translation>der Name {name} ist nicht UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has characters that cannot be printed</source>
            <translation>der Name {name} enthält Zeichen, die sich nicht darstellen lassen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has a character that Windows has no file names with</source>
            <translation>der Name {name} enthält ein Zeichen, das Windows in Dateinamen nicht zulässt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is a link to a file that does not exist</source>
            <translation>{place} ist ein Link auf eine Datei, die nicht existiert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is no file, but a device, a pipe or the like</source>
            <translation>{place} ist keine Datei, sondern ein Gerät, eine Pipe oder dergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is write-protected</source>
            <translation>{place} ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Take the protection away if it may be overwritten. {another}</source>
            <translation>Heben Sie den Schreibschutz auf, wenn die Datei überschrieben werden darf. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is in use by another program</source>
            <translation>{place} wird von einem anderen Programm verwendet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Remove it from the QGIS project, or close that program. {another}</source>
            <translation>Entfernen Sie die Datei aus dem QGIS-Projekt, oder schließen Sie jenes Programm. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the program is of another version</source>
            <translation>das Programm hat eine andere Version</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the model is another</source>
            <translation>das Modell ist ein anderes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>an input was changed since</source>
            <translation>eine Eingabe wurde seitdem geändert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>it runs on another device</source>
            <translation>das Gerät ist ein anderes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>a library that it uses is of another version</source>
            <translation>eine verwendete Bibliothek hat eine andere Version</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>other options were given</source>
            <translation>es wurden andere Optionen angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>what it left is damaged</source>
            <translation>was er hinterlassen hat, ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>its outputs were others</source>
            <translation>seine Ausgaben waren andere</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>RESUME is off</source>
            <translation>RESUME ist ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>starts anew, and does not go on from what an interrupted run left: {why}</source>
            <translation>beginnt von vorn und setzt nicht von dem aus fort, was ein unterbrochener Lauf hinterlassen hat: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for revisits</source>
            <translation>es gibt hier kein Modell für Grundrisse aus Überflügen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for 10 m pixels</source>
            <translation>es gibt hier kein Modell für Grundrisse aus 10-m-Pixeln</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for single images</source>
            <translation>es gibt hier kein Modell für Grundrisse aus einzelnen Bildern</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Give the card of your own as MODEL_FILE, or install the plugin again.</source>
            <translation>Geben Sie die eigene Modellkarte als MODEL_FILE an, oder installieren Sie die Erweiterung neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too fine for {model}, which is good for {low} to {high} m</source>
            <translation>Pixel von {side} m sind zu fein für {model}, das für {low} bis {high} m geeignet ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Make an image of larger pixels first, or set PIXEL_SIZE if they are not what the file says.</source>
            <translation>Erstellen Sie zuerst ein Bild mit größeren Pixeln, oder setzen Sie PIXEL_SIZE, falls sie nicht so groß sind, wie die Datei angibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too coarse for {model}, which is good for {low} to {high} m</source>
            <translation>Pixel von {side} m sind zu grob für {model}, das für {low} bis {high} m geeignet ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Buildings are told in pixels of up to some 15 m: take Sentinel-2 at 10 m, super-resolve it, or take an aerial image.</source>
            <translation>Gebäude sind bei Pixeln bis etwa 15 m erkennbar: Nehmen Sie Sentinel-2 mit 10 m, berechnen Sie dessen Superauflösung, oder nehmen Sie ein Luftbild.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are averaged {count} x {count} to {larger} m, for which {model} was made</source>
            <translation>Pixel von {side} m werden {count} x {count} zu {larger} m gemittelt, wofür {model} gemacht ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>{side} m pixels are coarser than the {low} to {high} m that {model} was made for: interpolated x{factor}; expect less</source>
            <translation>Pixel von {side} m sind gröber als die {low} bis {high} m, für die {model} gemacht ist: interpoliert x{factor}; erwarten Sie weniger</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>DENSITY_CELL is {cell}</source>
            <translation>DENSITY_CELL ist {cell}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>It is the side of a cell in metres, {smallest} to {largest}.</source>
            <translation>Es ist die Seitenlänge einer Zelle in Metern, {smallest} bis {largest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of {model}, and coordinates are pixels. Set PIXEL_SIZE if they are others</source>
            <translation>das Bild hat keine Georeferenz: seine Pixel werden als die {side} m von {model} angenommen, und Koordinaten sind Pixel. Setzen Sie PIXEL_SIZE, falls sie anders groß sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image's coordinates are no place of its coordinate reference system</source>
            <translation>die Koordinaten des Bildes sind kein Ort in seinem Koordinatenbezugssystem</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>Geben Sie dem Bild seine richtige Georeferenz (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is {given}</source>
            <translation>PIXEL_SIZE ist {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>It is the side of a pixel, {smallest} to {largest} metres.</source>
            <translation>Es ist die Seitenlänge eines Pixels, {smallest} bis {largest} Meter.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is given, and the image has a georeference: its pixels are {measured} m</source>
            <translation>PIXEL_SIZE ist angegeben, und das Bild hat eine Georeferenz: seine Pixel sind {measured} m groß</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Leave PIXEL_SIZE out, or give the image its right georeference.</source>
            <translation>Lassen Sie PIXEL_SIZE weg, oder geben Sie dem Bild seine richtige Georeferenz.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for {side} m, as you say</source>
            <translation>das Bild hat keine Georeferenz: seine Pixel werden, wie angegeben, als {side} m groß angenommen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no coordinate reference system: its pixels of {width} x {height} are taken for metres</source>
            <translation>das Bild hat kein Koordinatenbezugssystem: seine Pixel von {width} x {height} werden als Meter angenommen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has a coordinate reference system of no known place: its pixels of {width} x {height} are taken for metres</source>
            <translation>das Bild hat ein Koordinatenbezugssystem ohne bekannten Ort: seine Pixel von {width} x {height} werden als Meter angenommen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of Sentinel-2. Set PIXEL_SIZE if not so</source>
            <translation>das Bild hat keine Georeferenz: seine Pixel werden als die {side} m von Sentinel-2 angenommen. Setzen Sie PIXEL_SIZE, falls das nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground: far from square</source>
            <translation>Pixel sind am Boden {width} m breit und {height} m hoch: bei weitem nicht quadratisch</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Warp the image to a projected system, as UTM, first (Raster &gt; Projections &gt; Warp).</source>
            <translation>Transformieren Sie das Bild zuerst in ein projiziertes System, etwa UTM (Raster &gt; Projektionen &gt; Transformieren (Reprojizieren)).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground, and models were made for square ones: expect less, or warp the image to a projected system first</source>
            <translation>Pixel sind am Boden {width} m breit und {height} m hoch, und Modelle sind für quadratische gemacht: erwarten Sie weniger, oder transformieren Sie das Bild zuerst in ein projiziertes System</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels of {side} at coordinates of {farthest} cannot be told apart</source>
            <translation>Pixel von {side} sind bei Koordinaten von {farthest} nicht zu unterscheiden</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference.</source>
            <translation>Geben Sie dem Bild seine richtige Georeferenz.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>Are bands, factor, outputs, step_px, frames and graph what it was trained with, and is it a network for footprints?</source>
            <translation>Entsprechen bands, factor, outputs, step_px, frames und graph dem, womit es trainiert wurde, und ist es ein Netz für Grundrisse?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names no graph</source>
            <translation>{card} nennt keinen Graphen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>A network with this card takes one float input {wanted}.</source>
            <translation>Ein Netz mit dieser Modellkarte hat eine Eingabe vom Typ float {wanted}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names {count} bands, but {graph} takes {bands}</source>
            <translation>die Zahl der Kanäle in {card} ist {count}, {graph} nimmt aber {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives values that are not finite</source>
            <translation>das Netz von {card} liefert Werte, die nicht endlich sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no density</source>
            <translation>das Netz von {card} liefert {name} von {lowest} bis {highest}, was keine Dichte ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no probability</source>
            <translation>das Netz von {card} liefert {name} von {lowest} bis {highest}, was keine Wahrscheinlichkeit ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a probability of {seam}</source>
            <translation>{card}: margin_px ist {margin}, aber was jenseits davon liegt, ändert das Ergebnis um eine Wahrscheinlichkeit von {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>tiles of {model} may show seams of up to {seam} of probability: its margin_px is narrow</source>
            <translation>Kacheln von {model} zeigen womöglich Nähte von bis zu {seam} Wahrscheinlichkeit: margin_px ist knapp</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/planes.py"/>
            <source>cannot read back what was written: {why}</source>
            <translation>was geschrieben wurde, lässt sich nicht wieder lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>there is no data in the image: every pixel is nodata</source>
            <translation>das Bild enthält keine Daten: alle Pixel sind Leerwerte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>Is it the right file?</source>
            <translation>Ist es die richtige Datei?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/segmenter.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels ({why})</source>
            <translation>nicht genügend Arbeitsspeicher auf {device}: weiter mit Kacheln von {side} Pixeln ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>INPUT takes rasters, PRODUCT a product.</source>
            <translation>INPUT nimmt Raster, PRODUCT ein Produkt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT, not both</source>
            <translation>geben Sie entweder INPUT oder PRODUCT an, nicht beides</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT</source>
            <translation>geben Sie entweder INPUT oder PRODUCT an</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{twice} comes more than once</source>
            <translation>mehr als einmal vorhanden: {twice}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick each band once, of one acquisition.</source>
            <translation>Wählen Sie jeden Kanal einmal, aus einer Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>there is no reflectance band in the input</source>
            <translation>die Eingabe enthält keinen Reflektanzkanal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands B01 to B12, or map them with BANDS.</source>
            <translation>Wählen Sie Kanäle von B01 bis B12, oder ordnen Sie sie mit BANDS zu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Bands {bands}; {grid}.</source>
            <translation>Kanäle {bands}; {grid}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>on an unknown day</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Level {level}, acquired {day}.</source>
            <translation>Level {level}, Aufnahmedatum {day}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} has another coordinate reference system than the other bands</source>
            <translation>{name} hat ein anderes Koordinatenbezugssystem als die anderen Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Warp it to theirs, or pick bands of one product.</source>
            <translation>Transformieren Sie ihn in deren System, oder wählen Sie Kanäle eines Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} covers another window than the other bands of its resolution</source>
            <translation>{name} deckt einen anderen Ausschnitt ab als die anderen Kanäle derselben Auflösung</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Crop them alike, or pick bands of one product.</source>
            <translation>Schneiden Sie sie gleich zu, oder wählen Sie Kanäle eines Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} does not overlap the other bands</source>
            <translation>{name} überlappt die anderen Kanäle nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands of one acquisition.</source>
            <translation>Wählen Sie Kanäle einer Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{file}: by {origin}, {quantification} stored values make a reflectance of 1</source>
            <translation>{file}: laut {origin} ergeben {quantification} gespeicherte Werte eine Reflektanz von 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>Correct it, or set SCALE and OFFSET.</source>
            <translation>Berichtigen Sie es, oder setzen Sie SCALE und OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's tags</source>
            <translation>Tags der Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's scale tags</source>
            <translation>Skalierungs-Tags der Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the band's scale and offset</source>
            <translation>Skalierung und Offset des Kanals</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>a raw download of Copernicus Browser, reflectance times {top}</source>
            <translation>Rohdownload aus dem Copernicus Browser, Reflektanz mal {top}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the catalogue item {name}</source>
            <translation>Katalogeintrag {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{where}: made in {year}, before baseline 04.00</source>
            <translation>{where} (erstellt {year}, vor Baseline 04.00)</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>baseline {number} in {where}</source>
            <translation>Baseline {number} ({where})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Map them in order with BANDS, for example BANDS=B02,B03,B04,B08.</source>
            <translation>Ordnen Sie sie der Reihe nach mit BANDS zu, zum Beispiel BANDS=B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name them in order with BANDS: BANDS=B04,B03,B02 where its colours are the true ones.</source>
            <translation>Nennen Sie sie der Reihe nach mit BANDS: BANDS=B04,B03,B02, wenn es Echtfarben sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Not used: {bands}.</source>
            <translation>Nicht verwendet: {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>BANDS names {count} bands, the input has {total}</source>
            <translation>Zahl der Kanäle in BANDS: {count}, in der Eingabe: {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name every band of the input, in its order.</source>
            <translation>Nennen Sie jeden Kanal der Eingabe in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>which band is {file}? Neither its description nor its name says</source>
            <translation>welcher Kanal ist {file}? Weder Beschreibung noch Name sagen es</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is no true-colour picture: its name says {words}</source>
            <translation>{file} ist kein Echtfarbenbild: im Namen steht {words}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is a picture of 8 bits, and nothing says of which bands</source>
            <translation>{file} ist ein 8-Bit-Bild, und nichts gibt an, aus welchen Kanälen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are: they are called {names}</source>
            <translation>die {count} Kanäle von {file} haben keine Namen, die angeben, welche es sind: sie heißen {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are</source>
            <translation>die {count} Kanäle von {file} haben keine Namen, die angeben, welche es sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>{container} is no product that is known: no IMG_DATA (SAFE), no *_FRE_B*.tif (Theia), no images named by band in it</source>
            <translation>{container} ist kein bekanntes Produkt: es enthält kein IMG_DATA (SAFE), kein *_FRE_B*.tif (Theia) und keine nach Kanälen benannten Bilder</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>Give the product's own folder, zip or metadata file, or its rasters as INPUT.</source>
            <translation>Geben Sie den Ordner, die ZIP-Datei oder die Metadatendatei des Produkts selbst an, oder seine Raster als INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>Set OFFSET and SCALE, or get the product again.</source>
            <translation>Setzen Sie OFFSET und SCALE, oder laden Sie das Produkt erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is no metadata of a Sentinel-2 product</source>
            <translation>{name} enthält keine Metadaten eines Sentinel-2-Produkts</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is truncated: its last element is not closed</source>
            <translation>{name} ist unvollständig: das letzte Element ist nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} does not say how many stored values make a reflectance of 1</source>
            <translation>{name} gibt nicht an, wie viele gespeicherte Werte eine Reflektanz von 1 ergeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} says that {quantification} stored values make a reflectance of 1</source>
            <translation>{name} gibt an, dass {quantification} gespeicherte Werte eine Reflektanz von 1 ergeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} names an offset that is no number</source>
            <translation>{name} nennt einen Offset, der keine Zahl ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>BANDS names {unknown}, no Sentinel-2 bands</source>
            <translation>in BANDS steht {unknown}: kein Name eines Sentinel-2-Kanals</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>Known names: {bands} SCL.</source>
            <translation>Bekannte Namen: {bands} SCL.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Name its bands in order with BANDS, for example BANDS=B04,B03,B02 for red, green and blue.</source>
            <translation>Nennen Sie ihre Kanäle der Reihe nach mit BANDS, zum Beispiel BANDS=B04,B03,B02 für Rot, Grün und Blau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Make an image of its colours first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>Erstellen Sie zuerst ein Bild aus ihren Farben (Raster &gt; Konvertierung &gt; PCT nach RGB).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue in this order. If not so, set BANDS.</source>
            <translation>Die Kanäle von {file} haben keine Namen: angenommen werden Rot, Grün und Blau in dieser Reihenfolge. Falls das nicht stimmt, setzen Sie BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue, near infrared in this order. If not so, set BANDS.</source>
            <translation>Die Kanäle von {file} haben keine Namen: angenommen werden Rot, Grün und Blau, nahes Infrarot in dieser Reihenfolge. Falls das nicht stimmt, setzen Sie BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>there is no band of an image in the input</source>
            <translation>die Eingabe enthält keinen Bildkanal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>{file} holds numbers of a colour table, no colours</source>
            <translation>{file} enthält Nummern einer Farbtabelle, keine Farben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative, below {limit}</source>
            <translation>{share} von {band} wären negativ, unter {limit}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{words}: are OFFSET and SCALE right?</source>
            <translation>{words}: stimmen OFFSET und SCALE?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>everything is darker than a reflectance of {limit}: is SCALE right?</source>
            <translation>alles ist dunkler als eine Reflektanz von {limit}: stimmt SCALE?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative</source>
            <translation>{share} von {band} wären negativ</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set OFFSET: 0 where it was taken away already.</source>
            <translation>Setzen Sie OFFSET: 0, wenn er schon abgezogen wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would have a reflectance of {limit} and more</source>
            <translation>{share} von {band} hätten eine Reflektanz von {limit} und mehr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set SCALE and OFFSET.</source>
            <translation>Setzen Sie SCALE und OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{layer} of {file} has values as {highest} among small ones: unsigned numbers from which more was taken away than they had</source>
            <translation>{layer} von {file} hat Werte wie {highest} unter kleinen: vorzeichenlose Zahlen, von denen mehr abgezogen wurde, als sie hatten</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Take the offset away in a signed or decimal type, or give the image as it was with OFFSET=-1000.</source>
            <translation>Ziehen Sie den Offset in einem Datentyp mit Vorzeichen oder Dezimalstellen ab, oder geben Sie das ursprüngliche Bild mit OFFSET=-1000 an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Was its download cut off? Get it again.</source>
            <translation>Wurde der Download abgebrochen? Laden Sie es erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {product}: {why}</source>
            <translation>{file} von {product} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read the product {product}: {why}</source>
            <translation>das Produkt {product} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Check its name and its permissions.</source>
            <translation>Prüfen Sie Namen und Berechtigungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>the product {product} does not exist</source>
            <translation>das Produkt {product} existiert nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give its folder, zip file or metadata file.</source>
            <translation>Geben Sie seinen Ordner, seine ZIP-Datei oder seine Metadatendatei an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is empty</source>
            <translation>{product} ist leer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no product</source>
            <translation>{product} ist kein Produkt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file; rasters go to INPUT.</source>
            <translation>Geben Sie den Ordner, die ZIP-Datei oder die Metadatendatei eines Produkts an; Raster gehören zu INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no regular file</source>
            <translation>{product} ist keine reguläre Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file.</source>
            <translation>Geben Sie den Ordner, die ZIP-Datei oder die Metadatendatei eines Produkts an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{folder} holds more than {most} files</source>
            <translation>{folder} enthält mehr als {most} Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the folder of one product.</source>
            <translation>Geben Sie den Ordner eines einzigen Produkts an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {path}: {why}</source>
            <translation>{file} von {path} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is encrypted</source>
            <translation>{path} ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Unpack it, and give the folder.</source>
            <translation>Entpacken Sie es, und geben Sie den Ordner an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{filename} in {file} would be {file_size} MB unpacked from {compress_size} kB</source>
            <translation>{filename} in {file} wäre entpackt {file_size} MB groß, aus {compress_size} kB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>It is no image of a product: get the product again.</source>
            <translation>Es ist kein Bild eines Produkts: Laden Sie das Produkt erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is no zip file that can be read: {why}</source>
            <translation>{path} ist keine lesbare ZIP-Datei: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} holds more than {most} files</source>
            <translation>{path} enthält mehr als {most} Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the zip file of one product.</source>
            <translation>Geben Sie die ZIP-Datei eines einzigen Produkts an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0; harmonised copies have none.</source>
            <translation>Setzen Sie OFFSET: -1000 für Produkte ab Baseline 04.00 (seit Januar 2022 und neu prozessierte ältere), sonst 0; harmonisierte Kopien haben keinen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET set by the user</source>
            <translation>OFFSET vom Benutzer gesetzt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands mix digital numbers and reflectance ({kinds})</source>
            <translation>die Kanäle mischen DN-Werte und Reflektanz ({kinds})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Pick bands of one product.</source>
            <translation>Wählen Sie Kanäle eines Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands have different conventions: {sentences}</source>
            <translation>die Kanäle haben verschiedene Konventionen: {sentences}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET and SCALE, or pick bands of one product.</source>
            <translation>Setzen Sie OFFSET und SCALE, oder wählen Sie Kanäle eines Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}: reflectance = (value {offset}) / {quantification}.</source>
            <translation>{origin}: Reflektanz = (Wert {offset}) / {quantification}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{one} or {other}</source>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE is {scale}</source>
            <translation>SCALE ist {scale}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is how many stored values make a reflectance of 1: 10000, 1, ...</source>
            <translation>Es ist die Zahl der gespeicherten Werte, die eine Reflektanz von 1 ergeben: 10000, 1, ...</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET is {offset}</source>
            <translation>OFFSET ist {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is added to stored values: 0, or -1000 since baseline 04.00.</source>
            <translation>Der Wert wird zu gespeicherten Werten addiert: 0, oder -1000 ab Baseline 04.00.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}, offset {other}</source>
            <translation>{origin}, Offset: {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE set by the user</source>
            <translation>SCALE vom Benutzer gesetzt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin}</source>
            <translation>laut {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin} the offset is {offset}, yet {against}</source>
            <translation>laut {origin} ist der Offset {offset}, aber {against}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>denied by the values, against {origin}</source>
            <translation>durch die Werte widerlegt, entgegen {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin} means an OFFSET of {offset}, but {against}: taken as harmonised, OFFSET 0.</source>
            <translation>{origin} bedeutet einen OFFSET von {offset}, aber {against}: als harmonisiert angenommen, OFFSET 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>none, as values are no digital numbers of a product</source>
            <translation>keiner, da die Werte keine DN-Werte eines Produkts sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>digital numbers with or without the offset of baseline 04.00? The darkest are {darkest}, and nothing else tells</source>
            <translation>DN-Werte mit oder ohne den Offset von Baseline 04.00? Die dunkelsten sind {darkest}, und sonst gibt nichts darüber Auskunft</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535).</source>
            <translation>Setzen Sie SCALE: wie viele gespeicherte Werte eine Reflektanz von 1 ergeben (1, 100 für Prozent, 255, 10000, 65535).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>no data to judge by</source>
            <translation>keine Daten zur Beurteilung</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>decimal values up to {brightest} are reflectance</source>
            <translation>Dezimalwerte bis {brightest} sind Reflektanz</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{picture} is a picture brightened for the eye, by its name</source>
            <translation>{picture} ist dem Namen nach ein zum Ansehen aufgehelltes Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values are 10 000ths of reflectance times {top}, as raw downloads of Copernicus Browser are</source>
            <translation>die Werte sind Zehntausendstel der Reflektanz mal {top}, wie bei rohen Downloads aus dem Copernicus Browser</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the values reach {brightest}, half of a band {usual}: neither reflectance nor digital numbers of a product</source>
            <translation>die Werte reichen bis {brightest}, die Hälfte eines Kanals bis {usual}: weder Reflektanz noch DN-Werte eines Produkts</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values up to {brightest} are digital numbers</source>
            <translation>Werte bis {brightest} sind DN-Werte</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the darkest values, {darkest}, are far below an offset of 1000</source>
            <translation>die dunkelsten Werte, {darkest}, liegen weit unter einem Offset von 1000</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>reflectance with or without the offset of baseline 04.00, 0.1? The darkest is {darkest}, and nothing else tells</source>
            <translation>Reflektanz mit oder ohne den Offset von Baseline 04.00, 0.1? Der dunkelste Wert ist {darkest}, und sonst gibt nichts darüber Auskunft</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set OFFSET: -0.1 where digital numbers of baseline 04.00 or later were only multiplied by a scale, else 0.</source>
            <translation>Setzen Sie OFFSET: -0.1, wenn DN-Werte ab Baseline 04.00 nur mit einer Skalierung multipliziert wurden, sonst 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} holds 8-bit values, and nothing says how they become reflectance</source>
            <translation>{file} enthält 8-Bit-Werte, und nichts gibt an, wie daraus Reflektanz wird</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.</source>
            <translation>Setzen Sie SCALE: 255, wenn es Reflektanz mal 255 ist, wie bei rohen Downloads; 717 für einen Kanal eines Echtfarbenbilds.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} looks like a false-colour picture: its colours' medians are {red}, {green} and {blue}</source>
            <translation>{file} sieht wie ein Falschfarbenbild aus: die Mediane der Farben sind {red}, {green} und {blue}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Map its bands with BANDS, for example BANDS=B08,B04,B03, and set SCALE; BANDS=B04,B03,B02 and SCALE=717 if it is in true colours after all.</source>
            <translation>Ordnen Sie seine Kanäle mit BANDS zu, zum Beispiel BANDS=B08,B04,B03, und setzen Sie SCALE; BANDS=B04,B03,B02 und SCALE=717, falls es doch Echtfarben zeigt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>an 8-bit true-colour picture, approximately</source>
            <translation>ein 8-Bit-Echtfarbenbild, näherungsweise</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>The file is damaged or truncated: get it again.</source>
            <translation>Die Datei ist beschädigt oder unvollständig: Laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>This format is not read: make a GeoTIFF of it (Raster &gt; Conversion &gt; Translate).</source>
            <translation>Dieses Format wird nicht gelesen: Machen Sie ein GeoTIFF daraus (Raster &gt; Konvertierung &gt; Umwandeln (Format konvertieren)).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give the images in the .data folder beside it (B2.img, ...) as INPUT, or that folder as PRODUCT.</source>
            <translation>Geben Sie die Bilder im Ordner .data daneben (B2.img, ...) als INPUT an, oder diesen Ordner als PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's zip file as PRODUCT, or a raster in it as /vsizip/FILE.zip/RASTER.tif.</source>
            <translation>Geben Sie die ZIP-Datei eines Produkts als PRODUCT an, oder ein Raster darin als /vsizip/FILE.zip/RASTER.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's metadata file as PRODUCT.</source>
            <translation>Geben Sie die Metadatendatei eines Produkts als PRODUCT an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds complex numbers</source>
            <translation>{path} enthält komplexe Zahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Sentinel-2 images hold digital numbers or reflectance.</source>
            <translation>Sentinel-2-Bilder enthalten DN-Werte oder Reflektanz.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds numbers of the type {strange}</source>
            <translation>{path} enthält Zahlen vom Typ {strange}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Convert it (Raster &gt; Conversion &gt; Translate) to UInt16 or Float32.</source>
            <translation>Wandeln Sie es in UInt16 oder Float32 um (Raster &gt; Konvertierung &gt; Umwandeln (Format konvertieren)).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has pixels of no size: its geotransform is {transform}</source>
            <translation>{path} hat Pixel ohne Größe: die Geotransformation ist {transform}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give it a georeference (Raster &gt; Projections &gt; Warp), or export it again.</source>
            <translation>Geben Sie ihm eine Georeferenz (Raster &gt; Projektionen &gt; Transformieren (Reprojizieren)), oder exportieren Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>the name of an input is empty</source>
            <translation>der Name einer Eingabe ist leer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a raster file.</source>
            <translation>Geben Sie eine Rasterdatei an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product folder as PRODUCT.</source>
            <translation>Geben Sie einen Produktordner als PRODUCT an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no regular file</source>
            <translation>{path} ist keine reguläre Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is empty</source>
            <translation>{path} ist leer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} does not exist</source>
            <translation>{path} existiert nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Was it moved or deleted?</source>
            <translation>Wurde es verschoben oder gelöscht?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} cannot be read: {why}</source>
            <translation>{path} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Is it a vector file, truncated, or of another kind?</source>
            <translation>Ist es eine Vektordatei, unvollständig oder von anderer Art?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no raster that can be read: {why}</source>
            <translation>{path} ist kein lesbares Raster: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has no bands</source>
            <translation>{path} hat keine Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Pick one of its parts: it may be a container of several rasters.</source>
            <translation>Wählen Sie einen seiner Teile: Es ist womöglich ein Container mit mehreren Rastern.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>It is a container of several rasters; give one or more of its parts, for example {parts}.</source>
            <translation>Es ist ein Container mit mehreren Rastern; geben Sie einen oder mehrere seiner Teile an, zum Beispiel {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/resampled.py"/>
            <source>{band} was brought to these pixels from {own} m by {kernel} or its like; it is compared at its own pixels.</source>
            <translation>{band} wurde von {own} m auf diese Pixel gebracht, mit {kernel} oder Ähnlichem; verglichen wird in den eigenen Pixeln.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is one of several layers, and no part of a SAFE product</source>
            <translation>{path} ist einer von mehreren Layern und kein Teil eines SAFE-Produkts</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one product, or give it as PRODUCT.</source>
            <translation>Wählen Sie Layer eines Produkts, oder geben Sie es als PRODUCT an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is a picture for the eye</source>
            <translation>{path} ist ein Bild zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick the product's 10 m and 20 m layers.</source>
            <translation>Wählen Sie die 10-m- und 20-m-Layer des Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the layers come from different products</source>
            <translation>die Layer stammen aus verschiedenen Produkten</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one acquisition.</source>
            <translation>Wählen Sie Layer einer Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has {count} granules</source>
            <translation>{container} enthält {count} Granulen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Give the metadata file or the folder of one granule.</source>
            <translation>Geben Sie die Metadatendatei oder den Ordner einer Granule an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has no band images at their native resolution</source>
            <translation>{container} enthält keine Kanalbilder in ihrer ursprünglichen Auflösung</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Is the product whole? Get it again, or give the images that are there as INPUT.</source>
            <translation>Ist das Produkt vollständig? Laden Sie es erneut herunter, oder geben Sie die vorhandenen Bilder als INPUT an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the product's name</source>
            <translation>Produktname</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>{missing} missing: model {model} needs {required}; the input has {bands}</source>
            <translation>es fehlt: {missing}; das Modell {model} benötigt {required}, die Eingabe hat {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>Add the band, map the bands with BANDS, or pick a model that does without (to super-resolve, bicubic takes any).</source>
            <translation>Fügen Sie den Kanal hinzu, ordnen Sie die Kanäle mit BANDS zu, oder wählen Sie ein Modell, das ihn nicht braucht (für die Superauflösung verarbeitet bicubic beliebige).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot open {path}: {why}</source>
            <translation>{path} lässt sich nicht öffnen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>Is the file whole?</source>
            <translation>Ist die Datei vollständig?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>{band} has finer pixels than its own {own} m, and how they were made cannot be seen.</source>
            <translation>{band} hat feinere Pixel als die eigenen {own} m, und es ist nicht zu erkennen, wie sie entstanden sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot read {band} from {path}: {why}</source>
            <translation>{band} lässt sich nicht aus {path} lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>{name} is an image of Landsat or another sensor than Sentinel-2</source>
            <translation>{name} ist ein Bild von Landsat oder einem anderen Sensor als Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>Models are made for Sentinel-2: pick its images (of HLS, S30 and not L30).</source>
            <translation>Die Modelle sind für Sentinel-2 gemacht: Wählen Sie dessen Bilder (bei HLS S30, nicht L30).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{container} has no band images</source>
            <translation>{container} enthält keine Kanalbilder</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>Is the product whole?</source>
            <translation>Ist das Produkt vollständig?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>a Theia product</source>
            <translation>Theia-Produkt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind}.</source>
            <translation>{name}: Theia, {kind}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind} (no slope correction).</source>
            <translation>{name}: Theia, {kind} (ohne Hangneigungskorrektur).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{values} in all bands alike is taken for no data.</source>
            <translation>Als Leerwert gilt, da in allen Kanälen gleich: {values}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>0 is taken for no data, which the files do not say: {share} of the pixels.</source>
            <translation>0 gilt als Leerwert, was die Dateien nicht angeben: {share} der Pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{value}, which no data becomes when the offset is taken away, is taken for no data.</source>
            <translation>{value}, wozu ein Leerwert beim Abziehen des Offsets wird, gilt als Leerwert.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>Values as {values} are no reflectance: taken for no data.</source>
            <translation>Werte wie {values} sind keine Reflektanz: sie gelten als Leerwerte.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{share} of {band} is 0, and {other_share} of {other}: was an offset taken away that was not there, and what became negative cut off? Zeros are no data; give the image as it was, with its OFFSET.</source>
            <translation>{share} von {band} sind 0, und {other_share} von {other}: wurde ein Offset abgezogen, den es nicht gab, und wurde abgeschnitten, was negativ wurde? Nullen sind Leerwerte; geben Sie das ursprüngliche Bild an, mit seinem OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/alignment.py"/>
            <source>{reason}, by way of {way}</source>
            <translation>{reason}, über {way}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>only one of it and the anchor has a coordinate reference system</source>
            <translation>nur er oder nur der Anker hat ein Koordinatenbezugssystem</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its grid is off by {rest} px, which its shift holds</source>
            <translation>sein Gitter ist um {rest} px verschoben, was sein Versatz enthält</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its pixels differ from the anchor's, and there is no coordinate reference system</source>
            <translation>seine Pixel sind anders als die des Ankers, und es gibt kein Koordinatenbezugssystem</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its pixel size or direction differs from the anchor's</source>
            <translation>transformiert, da seine Pixelgröße oder Richtung anders ist als die des Ankers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its coordinate reference system differs from the anchor's</source>
            <translation>transformiert, da sein Koordinatenbezugssystem ein anderes ist als das des Ankers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: too few pixels are clear in it and in the anchor, or they have no structure</source>
            <translation>nicht registrierbar: zu wenige Pixel sind in ihm und im Anker wolkenfrei, oder sie haben keine Struktur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: it does not look like the anchor (correlation {score})</source>
            <translation>nicht registrierbar: er sieht dem Anker nicht ähnlich (Korrelation {score})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>its content lies {rows} rows and {cols} columns off, more than {most} px</source>
            <translation>sein Inhalt liegt {rows} Zeilen und {cols} Spalten daneben, mehr als {most} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: its parts disagree by {scatter} px</source>
            <translation>nicht registrierbar: seine Teile weichen um {scatter} px voneinander ab</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>registered on {count} windows, correlation {score}</source>
            <translation>registriert (Ausschnitte: {count}, Korrelation: {score})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not used: {names}: {reason}</source>
            <translation>nicht verwendet: {names}: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{names} and {count} more</source>
            <translation>{names} und {count} mehr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} cannot be used: {reason}</source>
            <translation>der Anker {anchor} ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Pick another ANCHOR.</source>
            <translation>Wählen Sie einen anderen ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images of other dates, lower MIN_CLEAR, or pick another ANCHOR.</source>
            <translation>Fügen Sie wolkenfreie Bilder anderer Termine hinzu, senken Sie MIN_CLEAR, oder wählen Sie einen anderen ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without {bands}</source>
            <translation>ohne {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without overlap with {name}</source>
            <translation>ohne Überlappung mit {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no cloud masks: clouds are told from the median of {count} dates</source>
            <translation>keine Wolkenmasken: Wolken werden am Median von {count} Terminen erkannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>looking at revisit {number} of {total}</source>
            <translation>Überflug {number} von {total} wird betrachtet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be read ({reasons})</source>
            <translation>kein Überflug ist lesbar ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Get the files again, or leave them out.</source>
            <translation>Laden Sie die Dateien erneut herunter, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} is clear in {clear} of its pixels only</source>
            <translation>der Anker {anchor} ist nur in {clear} seiner Pixel wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>all {count} revisits are cloudy or empty: the clearest, {anchor}, is clear in {clear} of the pixels</source>
            <translation>alle Überflüge ({count}) sind bewölkt oder leer: der wolkenärmste, {anchor}, ist in {clear} der Pixel wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images, or set CLEAR_CLASSES or the cloud mask right.</source>
            <translation>Fügen Sie wolkenfreie Bilder hinzu, oder setzen Sie CLEAR_CLASSES oder die Wolkenmaske richtig.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>a copy: its pixels are those of {name}</source>
            <translation>eine Kopie: seine Pixel sind die von {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>registering revisit {number} of {total}</source>
            <translation>Überflug {number} von {total} wird registriert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not needed: {count} revisits are better, or come before it</source>
            <translation>nicht benötigt: {count} Überflüge sind besser oder kommen vorher</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>clear in {share} of the pixels only</source>
            <translation>nur in {share} der Pixel wolkenfrei</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no data in the area</source>
            <translation>keine Daten in diesem Bereich</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be used beside the anchor {anchor} ({reasons})</source>
            <translation>neben dem Anker {anchor} ist kein Überflug verwendbar ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{count} of {total} revisits are used; the anchor is {anchor}</source>
            <translation>{count} von {total} Überflügen werden verwendet; der Anker ist {anchor}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>FOLDER {folder} is no folder</source>
            <translation>FOLDER {folder} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there is no raster and no product in {folder}</source>
            <translation>in {folder} gibt es kein Raster und kein Produkt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick several rasters as INPUT, or a FOLDER that holds them.</source>
            <translation>Wählen Sie mehrere Raster als INPUT oder einen FOLDER, der sie enthält.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits</source>
            <translation>es gibt keine Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits ({reasons})</source>
            <translation>es gibt keine Überflüge ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>the name {path} is not UTF-8</source>
            <translation>der Name {path} ist nicht UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Rename the file.</source>
            <translation>Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{path} is no file, but a pipe, a socket or a device</source>
            <translation>{path} ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick a raster.</source>
            <translation>Wählen Sie ein Raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a scene classification without bands</source>
            <translation>eine Szenenklassifikation ohne Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a mask or a quality layer</source>
            <translation>eine Maske oder ein Qualitätslayer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{band} again, which is read from {file}</source>
            <translation>{band} noch einmal; gelesen wird der Kanal aus {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES takes YYYY-MM-DD, one for each input in order, or NAME=YYYY-MM-DD.</source>
            <translation>DATES erwartet YYYY-MM-DD, der Reihe nach eines für jede Eingabe, oder NAME=YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{text} is no date</source>
            <translation>{text} ist kein Datum</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{day} is no date of a Sentinel-2 image: they begin on {first}, and end today</source>
            <translation>{day} ist kein Datum eines Sentinel-2-Bildes: diese beginnen am {first} und enden heute</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {count} dates, and there are {total} revisits: {names}</source>
            <translation>die Zahl der Daten in DATES ist {count}, die der Überflüge {total}: {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>Give one for each in that order, or NAME=YYYY-MM-DD for those that need one.</source>
            <translation>Geben Sie in dieser Reihenfolge je eines an, oder NAME=YYYY-MM-DD für diejenigen, die eines brauchen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES mixes plain dates and NAME=date</source>
            <translation>DATES mischt bloße Daten und NAME=Datum</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>The revisits are {names}.</source>
            <translation>Die Überflüge sind {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is no revisit</source>
            <translation>DATES nennt {name}, und das ist kein Überflug</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is {count} revisits</source>
            <translation>DATES nennt {name}, und das sind {count} Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {name} two dates</source>
            <translation>DATES gibt {name} zwei Daten</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Give the folder that holds the revisits.</source>
            <translation>Geben Sie den Ordner an, der die Überflüge enthält.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>the name of the folder {root} is not UTF-8</source>
            <translation>der Name des Ordners {root} ist nicht UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Rename it.</source>
            <translation>Benennen Sie ihn um.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {folder} cannot be read: {why}</source>
            <translation>FOLDER {folder} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Ask for permission to read it.</source>
            <translation>Lassen Sie sich Leserechte dafür geben.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>cannot be read: {why}</source>
            <translation>nicht lesbar: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {root} holds more than {most} files and folders</source>
            <translation>FOLDER {root} enthält mehr als {most} Dateien und Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>its name is not UTF-8: rename it</source>
            <translation>der Name ist nicht UTF-8: ändern Sie ihn</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>no file, but a pipe, a socket or a device</source>
            <translation>keine Datei, sondern eine Pipe, ein Socket oder ein Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder that was seen already, or that holds this one</source>
            <translation>ein Ordner, der schon durchsucht wurde oder diesen enthält</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder of masks, quality layers or pictures for the eye, by its name</source>
            <translation>dem Namen nach ein Ordner mit Masken, Qualitätslayern oder Bildern zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>lies more than {count} folders deep</source>
            <translation>liegt mehr als {count} Ordner tief</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is the anchor</source>
            <translation>der Anker ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>shows more of the area</source>
            <translation>mehr vom Bereich zeigt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has the level of most revisits</source>
            <translation>das Level der meisten Überflüge hat</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>lies on the anchor's grid</source>
            <translation>auf dem Gitter des Ankers liegt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has more bands</source>
            <translation>mehr Kanäle hat</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is of a newer processing baseline</source>
            <translation>eine neuere Prozessierungs-Baseline hat</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>comes first</source>
            <translation>zuerst kommt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>the same day and place as {name}, which {better}</source>
            <translation>gleicher Tag und Ort wie {name}, der {better}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>does not fit the other files of {name}</source>
            <translation>passt nicht zu den anderen Dateien von {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>opening revisit {number} of {total}</source>
            <translation>Überflug {number} von {total} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>{advice} It is used where a scene does not say.</source>
            <translation>{advice} Der Wert gilt, wo eine Szene nichts angibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>0 as other revisits show, whose source takes it away</source>
            <translation>0, wie andere Überflüge zeigen, deren Quelle ihn abzieht</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>an 8-bit picture among images of reflectance</source>
            <translation>ein 8-Bit-Bild unter Bildern mit Reflektanz</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>no 8-bit picture, as most of the revisits are</source>
            <translation>kein 8-Bit-Bild, wie die meisten der Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Add images of other dates; a single one is an image: super-resolve and footprints take it as INPUT.</source>
            <translation>Fügen Sie Bilder anderer Termine hinzu; eine einzelne Aufnahme ist ein Bild: super-resolve und footprints nehmen sie als INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count}</source>
            <translation>ein Stapel braucht mindestens zwei Überflüge, vorhanden: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count} ({reasons})</source>
            <translation>ein Stapel braucht mindestens zwei Überflüge, vorhanden: {count} ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>the date of {names} is not known</source>
            <translation>das Datum von {names} ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Set DATES, for example DATES={name}=2018-03-30.</source>
            <translation>Setzen Sie DATES, zum Beispiel DATES={name}=2018-03-30.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>its date is not known: name it in DATES</source>
            <translation>sein Datum ist nicht bekannt: nennen Sie es in DATES</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>excluded by EXCLUDE</source>
            <translation>durch EXCLUDE ausgeschlossen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>{missing} missing: {count} of {total} revisits have {required}</source>
            <translation>es fehlt: {missing}; Überflüge mit {required}: {count} von {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Add the band to two revisits at least, map bands with BANDS, or pick a model that does without.</source>
            <translation>Fügen Sie den Kanal bei mindestens zwei Überflügen hinzu, ordnen Sie Kanäle mit BANDS zu, oder wählen Sie ein Modell, das ihn nicht braucht.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>no two revisits share a band: {bands}</source>
            <translation>keine zwei Überflüge haben einen Kanal gemeinsam: {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Map the bands with BANDS, or pick images with the same bands.</source>
            <translation>Ordnen Sie die Kanäle mit BANDS zu, oder wählen Sie Bilder mit denselben Kanälen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR takes a date, YYYY-MM-DD, a name, or a number from 1.</source>
            <translation>ANCHOR nimmt ein Datum, YYYY-MM-DD, einen Namen oder eine Zahl ab 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is none of the {count} revisits</source>
            <translation>ANCHOR {wanted} ist keiner der Überflüge ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>They are {days}.</source>
            <translation>Vorhanden: {days}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is {count} of the revisits</source>
            <translation>ANCHOR {wanted} steht für {count} der Überflüge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give its date, YYYY-MM-DD.</source>
            <translation>Geben Sie sein Datum an, YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE {wanted} is none of the {count} revisits</source>
            <translation>EXCLUDE {wanted} ist keiner der Überflüge ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give dates, YYYY-MM-DD, or names as the report has them.</source>
            <translation>Geben Sie Daten (YYYY-MM-DD) an oder Namen, wie sie im Bericht stehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE leaves no revisit</source>
            <translation>EXCLUDE lässt keinen Überflug übrig</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Leave some of its dates out.</source>
            <translation>Lassen Sie einige seiner Daten weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a picture for the eye</source>
            <translation>ein Bild zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a result of s2sr</source>
            <translation>ein Ergebnis von s2sr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an uncertainty, and no reflectance</source>
            <translation>eine Unsicherheit, keine Reflektanz</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>angles or terrain</source>
            <translation>Winkel oder Gelände</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an index, and no band</source>
            <translation>ein Index, kein Kanal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>of another sensor than Sentinel-2</source>
            <translation>von einem anderen Sensor als Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/gap_filling.py"/>
            <source>no sample of the stack was read</source>
            <translation>es wurde keine Stichprobe des Stapels gelesen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>A model of stacks takes frames (batch, time, bands, rows, cols), and may take masks, days and shifts.</source>
            <translation>Ein Modell für Stapel nimmt frames (batch, time, bands, rows, cols) und kann masks, days und shifts nehmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card} names {wanted} bands, but {graph} takes {bands}</source>
            <translation>die Zahl der Kanäle in {card} ist {wanted}, {graph} nimmt aber {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card}: factor is {factor}, that of {single} is {other}</source>
            <translation>{card}: factor ist {factor}, bei {single} ist er {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{name} is left out: {reason}</source>
            <translation>{name} ist ausgeschlossen: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{count} revisits are left out; the report names each with its reason: {parts}</source>
            <translation>{count} Überflüge sind ausgeschlossen; der Bericht nennt jeden mit dem Grund: {parts}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>Set CLOUD_VALUES to those that are cloud or shadow, for example CLOUD_VALUES=2,3.</source>
            <translation>Setzen Sie CLOUD_VALUES auf die Werte für Wolken oder Schatten, zum Beispiel CLOUD_VALUES=2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, and neither their names nor the values say which are cloud</source>
            <translation>die Wolkenmasken haben die Werte {values}, und weder ihre Namen noch die Werte geben an, welche davon Wolken sind</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, which {tool} has not all</source>
            <translation>die Wolkenmasken haben die Werte {values}, die es bei {tool} nicht alle gibt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>{values} and {count} more</source>
            <translation>{values} und {count} mehr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and none says that it is the mask</source>
            <translation>{path} hat {count} Kanäle, und keiner ist als Maske bezeichnet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and more than one says that it is the mask</source>
            <translation>{path} hat {count} Kanäle, und mehr als einer ist als Maske bezeichnet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>Take the band out into a file of its own.</source>
            <translation>Legen Sie den Kanal in einer eigenen Datei ab.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the masks beside the revisits are not used: {why}</source>
            <translation>die Masken neben den Überflügen werden nicht verwendet: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the cloud masks hold probabilities, or more values than codes</source>
            <translation>die Wolkenmasken enthalten Wahrscheinlichkeiten oder mehr Werte, als es Codes gibt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Give them as CLOUD_PROBABILITY, or set CLOUD_VALUES.</source>
            <translation>Geben Sie sie als CLOUD_PROBABILITY an, oder setzen Sie CLOUD_VALUES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{name} has no band named {wanted}, and there is no file or folder of that name</source>
            <translation>{name} hat keinen Kanal namens {wanted}, und es gibt keine Datei und keinen Ordner dieses Namens</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.</source>
            <translation>Nennen Sie einen Kanal in den Dateien der Überflüge so, wie ihn seine Beschreibung nennt, oder einen Ordner mit Masken, die das Datum im Namen tragen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} cannot be read: {why}</source>
            <translation>{folder} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>It takes one raster a date.</source>
            <translation>Es nimmt ein Raster je Termin.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has no mask of {day}, the date of {name}</source>
            <translation>{folder} enthält keine Maske vom {day}, dem Datum von {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has {count} masks of {day}, the date of {name}</source>
            <translation>{folder} enthält {count} Masken vom {day}, dem Datum von {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities seem to tell how clear it is, by their names</source>
            <translation>die Wolkenwahrscheinlichkeiten scheinen ihren Namen nach anzugeben, wie wolkenfrei es ist</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Turn them round: give 100 minus percent, or 1 minus shares.</source>
            <translation>Kehren Sie sie um: Geben Sie 100 minus Prozent an, oder 1 minus Anteile.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities are 0 and 1 alone, as those of a mask</source>
            <translation>die Wolkenwahrscheinlichkeiten sind nur 0 und 1, wie die einer Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Give it as CLOUD_MASK.</source>
            <translation>Geben Sie sie als CLOUD_MASK an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities reach {highest}: neither percent, nor shares of 1, nor of 255</source>
            <translation>die Wolkenwahrscheinlichkeiten reichen bis {highest}: weder Prozent noch Anteile von 1 oder von 255</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Bring them to percent.</source>
            <translation>Rechnen Sie sie in Prozent um.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MIN_CLEAR is {min_clear}</source>
            <translation>MIN_CLEAR ist {min_clear}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a share from 0 to 1, for example 0.3.</source>
            <translation>Es ist ein Anteil von 0 bis 1, zum Beispiel 0.3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MAX_REVISITS is {max_revisits}</source>
            <translation>MAX_REVISITS ist {max_revisits}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 2 to {most}.</source>
            <translation>Der Wert ist eine Zahl von 2 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>ORDER is {order}</source>
            <translation>ORDER ist {order}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is one of {orders}.</source>
            <translation>Möglich: {orders}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLEAR_CLASSES are {clear_classes}</source>
            <translation>CLEAR_CLASSES ist {clear_classes}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>They are classes of the scene classification, 1 to 11.</source>
            <translation>Es sind Klassen der Szenenklassifikation, 1 bis 11.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>a cloud mask and a cloud probability are given</source>
            <translation>es sind eine Wolkenmaske und eine Wolkenwahrscheinlichkeit angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give one of the two.</source>
            <translation>Geben Sie eines von beiden an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_VALUES are given without a cloud mask</source>
            <translation>CLOUD_VALUES ist ohne Wolkenmaske angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give the CLOUD_MASK that has these values.</source>
            <translation>Geben Sie die CLOUD_MASK an, die diese Werte hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_THRESHOLD is {probability}</source>
            <translation>CLOUD_THRESHOLD ist {probability}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a probability in percent, for example 40.</source>
            <translation>Es ist eine Wahrscheinlichkeit in Prozent, zum Beispiel 40.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>the farthest shift is {max_shift} pixels</source>
            <translation>der größte Versatz ist {max_shift} Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number up to {farthest}.</source>
            <translation>Der Wert ist eine Zahl bis {farthest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>clouds are to be widened by {grow} pixels</source>
            <translation>Wolken sollen um {grow} Pixel erweitert werden</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 0 to 50.</source>
            <translation>Es ist eine Zahl von 0 bis 50.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>Is the coordinate reference system of the layer the right one?</source>
            <translation>Ist das Koordinatenbezugssystem des Layers das richtige?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>the layers reach over half the Earth: there is no plane in which to compare them</source>
            <translation>die Layer erstrecken sich über die halbe Erde: es gibt keine Ebene, in der sie sich vergleichen lassen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>coordinates of a layer are none of {crs}</source>
            <translation>Koordinaten eines Layers liegen außerhalb von {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>{crs} cannot be brought to a plane: {why}</source>
            <translation>{crs} lässt sich nicht in eine Ebene bringen: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Give a GeoPackage, GeoJSON, FlatGeobuf or Shapefile of this computer.</source>
            <translation>Geben Sie ein GeoPackage, GeoJSON, FlatGeobuf oder Shapefile auf diesem Computer an.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of this computer</source>
            <translation>{path} ist keine Datei auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of shapes that is read</source>
            <translation>{path} ist keine Vektordatei, die gelesen wird</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer {layer} of polygons; it has {layers}</source>
            <translation>{path} hat keinen Polygonlayer {layer}; vorhanden: {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name one of these.</source>
            <translation>Nennen Sie einen davon.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer of polygons</source>
            <translation>{path} hat keinen Polygonlayer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has several layers: {layers}</source>
            <translation>{path} hat mehrere Layer: {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS.</source>
            <translation>Nennen Sie den gemeinten, als FILE|layername={layer} in QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{name} is {driver}, which is not read</source>
            <translation>{name} ist {driver}, was nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {text} is not known</source>
            <translation>das Koordinatenbezugssystem {text} ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>Give the layer another one in QGIS.</source>
            <translation>Geben Sie dem Layer in QGIS ein anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {crs} is not known</source>
            <translation>das Koordinatenbezugssystem {crs} ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>Export it as a layer of its own, and use that.</source>
            <translation>Exportieren Sie es als eigenen Layer, und verwenden Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>view {layer} of {path} does not come to an end</source>
            <translation>die Sicht (View) {layer} von {path} kommt zu keinem Ende</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that cannot be read: {why}</source>
            <translation>der Layer {layer} von {path} ist eine Sicht (View), die sich nicht lesen lässt: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that does not come to an end</source>
            <translation>der Layer {layer} von {path} ist eine Sicht (View), die zu keinem Ende kommt</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view of more than {most} features</source>
            <translation>der Layer {layer} von {path} ist eine Sicht (View) mit mehr als {most} Objekten</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: {why}</source>
            <translation>der Layer lässt sich nicht schreiben: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: what was written is not whole</source>
            <translation>der Layer lässt sich nicht schreiben: was geschrieben wurde, ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>{file} is no name of a layer of polygons</source>
            <translation>{file} ist kein Name eines Polygonlayers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Give the output the ending {formats}.</source>
            <translation>Geben Sie der Ausgabe eine der Endungen {formats}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the input has no coordinate reference system</source>
            <translation>GeoJSON enthält geographische Längen und Breiten, und die Eingabe hat kein Koordinatenbezugssystem</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Write a GeoPackage (.gpkg), or give the input its coordinate reference system.</source>
            <translation>Schreiben Sie ein GeoPackage (.gpkg), oder geben Sie der Eingabe ihr Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the coordinate reference system is of no known place</source>
            <translation>GeoJSON enthält geographische Längen und Breiten, und das Koordinatenbezugssystem gehört zu keinem bekannten Ort</translation>
        </message>
    </context>
</TS>
