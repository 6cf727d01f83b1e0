<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>s2sr</name>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Assess building footprints</source>
            <translation>Evaluar huellas de edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Buildings</source>
            <translation>Edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Compares predicted polygons with true ones: precision, recall, F1, IoU, counts and areas, and a layer of hits and misses.</source>
            <translation>Compara los polígonos predichos con los reales: precisión, exhaustividad, F1, IoU, recuentos y áreas, y una capa de aciertos y omisiones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons are paired one to one, the pair of the largest intersection over union (IoU) first, as long as it is over the threshold: a pair is a hit, the rest are misses and false alarms. The IoU of the result is that of the ground that the two layers cover.
The layers may be in any coordinate reference systems: they are compared in an equal-area projection. Parts of a multi-polygon count each by itself. Invalid geometries are repaired for the comparison, and said.</source>
            <translation>Los polígonos se emparejan uno a uno, empezando por el par con mayor intersección sobre unión (IoU), siempre que supere el umbral: un par es un acierto; el resto son omisiones y falsas alarmas. La IoU del resultado es la del terreno que cubren las dos capas.
Las capas pueden estar en cualquier sistema de referencia de coordenadas: se comparan en una proyección equivalente. Cada parte de un multipolígono cuenta por separado. Las geometrías no válidas se reparan para la comparación, y se informa de ello.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet</source>
            <translation>edificios,huellas,exactitud,validación,iou,precisión,exhaustividad,f1,spacenet,buildings,footprints,accuracy,recall</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>TP</source>
            <translation>VP</translation>
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
            <translation>PRECISIÓN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>RECALL</source>
            <translation>EXHAUSTIVIDAD</translation>
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
            <translation>SEGUNDOS</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Predicted polygons</source>
            <translation>Polígonos predichos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>A layer from a GeoPackage, GeoJSON, FlatGeobuf or Shapefile.</source>
            <translation>Una capa de un archivo GeoPackage, GeoJSON, FlatGeobuf o Shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>True polygons</source>
            <translation>Polígonos reales</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>The reference, complete in the area that is compared.</source>
            <translation>La referencia, completa en el área que se compara.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Area that is compared</source>
            <translation>Área que se compara</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons of either layer count whose representative point lies in it. Without it everything is compared, and what was predicted where the reference does not reach is a false alarm.</source>
            <translation>De ambas capas cuentan los polígonos cuyo punto representativo está dentro. Sin área se compara todo, y lo predicho donde la referencia no llega es una falsa alarma.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>IoU that a hit exceeds</source>
            <translation>IoU que debe superar un acierto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>0.25 is usual for images of some metres, 0.5 for finer ones.</source>
            <translation>0.25 es habitual para imágenes de algunos metros; 0.5, para imágenes más finas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Least area of a true polygon, m²</source>
            <translation>Área mínima de un polígono real, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Smaller ones are neither hits nor misses, and what is predicted for them, or as small and for none, is no false alarm.</source>
            <translation>Los más pequeños no son aciertos ni omisiones, y lo que se predice para ellos, o es igual de pequeño y no corresponde a ninguno, no es una falsa alarma.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Hits, misses and false alarms</source>
            <translation>Aciertos, omisiones y falsas alarmas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>GeoPackage (.gpkg, with its style inside), GeoJSON or FlatGeobuf (.fgb), in the predicted layer's reference system.</source>
            <translation>GeoPackage (.gpkg, con su estilo incluido), GeoJSON o FlatGeobuf (.fgb), en el sistema de referencia de la capa predicha.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>All figures, by size and by the hectare too, as JSON.</source>
            <translation>Todas las cifras, también por tamaño y por hectárea, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>{layer} cannot be opened as a layer of polygons.</source>
            <translation>{layer} no se puede abrir como capa de polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>the one made for such pixels, and for the image or the stack that is given; the log says which. Each of the others is named with what it is for, and a run on other pixels warns.</source>
            <translation>el modelo hecho para esos píxeles y para la imagen o la pila que se indica; el registro dice cuál. Cada uno de los demás lleva en su nombre para qué sirve, y una ejecución con otros píxeles emite una advertencia.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>regular: walls at right angles where they keep to the outline, else the outline itself; the attribute regularised says which.
simple: the outline with as few corners as keep to it.
outline: as the building probability draws it.</source>
            <translation>regular: muros en ángulo recto donde se ajustan al contorno; si no, el propio contorno; el atributo regularised lo indica.
simple: el contorno con el menor número de vértices que se ajusta a él.
outline: tal como lo traza la probabilidad de edificio.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building footprints</source>
            <translation>Huellas de edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Outlines buildings on an image, or on a stack of Sentinel-2 revisits, as polygons.</source>
            <translation>Delimita los edificios de una imagen, o de una pila de revisitas de Sentinel-2, como polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Give one of four: a raster (an aerial or satellite image, a super-resolved image, or plain Sentinel-2), a product, the layers of a stack, or a folder of revisits. A stack goes into a network for stacks as it is; to outline buildings on a super-resolved image, make that first and give it as the raster. That finds more: on held-out suburbs (simulated Sentinel-2) F1 was 0.51 from eight dates super-resolved first, 0.36 from four dates straight in, 0.40 from one date super-resolved.
What can be told depends on the pixels. At 0.5 to 1 m single houses; at 2.5 m houses that stand free, and larger ones in part; on a super-resolved Sentinel-2 image large buildings, and where houses are rather than how many; on a single image of 10 m how densely an area is built up. Outlines of dense towns cannot be had from 10 m: make a built-up density instead.
No result is a cadastre. Every polygon has the mean and the least building probability, and says whether right angles were made.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indique una de estas cuatro entradas: un ráster (una imagen aérea o de satélite, una imagen superresuelta o una imagen Sentinel-2 original), un producto, las capas de una pila o una carpeta de revisitas. Una pila entra tal cual en una red neuronal para pilas; para delimitar edificios en una imagen superresuelta, genérela antes e indíquela como ráster. Así se encuentran más edificios: en suburbios reservados para la validación (Sentinel-2 simulado), F1 fue de 0.51 con ocho fechas superresueltas antes, de 0.36 con cuatro fechas directamente y de 0.40 con una fecha superresuelta.
Lo que se puede distinguir depende de los píxeles. De 0.5 a 1 m, casas individuales; a 2.5 m, casas aisladas y, en parte, edificios mayores; en una imagen Sentinel-2 superresuelta, edificios grandes, y dónde hay casas más que cuántas; en una sola imagen de 10 m, la densidad edificada de una zona. De 10 m no se pueden obtener contornos de ciudades densas: genere en su lugar una densidad edificada.
Ningún resultado es un catastro. Cada polígono lleva la probabilidad de edificio media y la mínima, e indica si se formaron ángulos rectos.
El trabajo lo realiza el motor, que se instala una sola vez con el algoritmo "Instalar motor".</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,deep learning,onnx</source>
            <translation>edificios,huellas,contornos,casas,tejados,edificado,densidad,polígonos,segmentación,extracción,vectorizar,sentinel-2,aérea,aprendizaje profundo,onnx,buildings,footprints,deep learning</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A card (.yaml) of a model for buildings, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Una ficha (.yaml) de un modelo para edificios, junto a su archivo ONNX. Sustituye al modelo de arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The part to look at, in any coordinate system. Left empty, the whole image.</source>
            <translation>La parte que se examina, en cualquier sistema de coordenadas. Si se deja vacío, la imagen completa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Number of footprints</source>
            <translation>Número de huellas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Area of all footprints, m²</source>
            <translation>Área de todas las huellas, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Model it was made with</source>
            <translation>Modelo con el que se generó</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Device it ran on</source>
            <translation>Dispositivo en el que se ejecutó</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Raster</source>
            <translation>Ráster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>One image with its bands in one raster: aerial, satellite, super-resolved, or plain Sentinel-2.</source>
            <translation>Una imagen con todas sus bandas en un ráster: aérea, de satélite, superresuelta o Sentinel-2 original.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Or the raster layers of a stack, one or more a date</source>
            <translation>O las capas ráster de una pila, una o más por fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Revisits of one place: stacks of bands, or single bands that are grouped by the date in their names.</source>
            <translation>Revisitas de un mismo lugar: pilas de bandas, o bandas sueltas que se agrupan por la fecha de su nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The raster layers of a stack, one or more a date</source>
            <translation>Las capas ráster de una pila, una o más por fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Names of the bands of the image or the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Nombres de las bandas de la imagen o de las revisitas, en orden, por ejemplo B02,B03,B04,B08. Solo hace falta si los propios archivos no los indican.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Shape of the outlines</source>
            <translation>Forma de los contornos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area, m²</source>
            <translation>Área mínima, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller buildings are left out, and smaller parts of a row of houses join the next. Square metres on the ground, whatever the coordinate system.</source>
            <translation>Los edificios más pequeños se excluyen, y las partes más pequeñas de una hilera de casas se unen a la contigua. En metros cuadrados sobre el terreno, sea cual sea el sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold of the building probability</source>
            <translation>Umbral de la probabilidad de edificio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Between 0 and 1; the outline is where the probability passes it. A higher one gives fewer and surer buildings, a lower one more, and more that are none. Left empty, the model's own, which was measured.</source>
            <translation>Entre 0 y 1; el contorno pasa por donde la probabilidad lo supera. Un umbral más alto da menos edificios y más seguros; uno más bajo, más edificios, pero también más que no lo son. Si se deja vacío, el del propio modelo, que se determinó por medición.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold that parts touching buildings</source>
            <translation>Umbral que separa edificios contiguos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>What passes it of the probability of inner parts is a building of its own. A higher one parts more; 0 does not part at all. Left empty, the model's own.</source>
            <translation>Lo que lo supera en la probabilidad de parte interior es un edificio aparte. Un umbral más alto separa más; 0 no separa nada. Si se deja vacío, el del propio modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area of a courtyard, m²</source>
            <translation>Área mínima de un patio, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller holes in a building are filled.</source>
            <translation>Los huecos más pequeños de un edificio se rellenan.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Farthest a corner may move, m</source>
            <translation>Desplazamiento máximo de un vértice, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How far simplification may leave the outline; 0 for not at all. Left empty, about half a pixel.</source>
            <translation>Cuánto puede apartarse del contorno la simplificación; 0 para no simplificar. Si se deja vacío, alrededor de medio píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a pixel, m</source>
            <translation>Lado de un píxel, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of an image without georeference. Left empty, that is taken which the model is best at, with a warning.</source>
            <translation>De una imagen sin georreferencia. Si se deja vacío, se toma, con una advertencia, el tamaño con el que el modelo funciona mejor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: date (YYYY-MM-DD) or name of the revisit to whose grid the others are brought. Left empty, the clearest.</source>
            <translation>De una pila: fecha (AAAA-MM-DD) o nombre de la revisita a cuya cuadrícula se llevan las demás. Si se deja vacío, la más despejada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints</source>
            <translation>Huellas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A GeoPackage (.gpkg), which holds its style, a GeoJSON (.geojson, in degrees) or a FlatGeobuf (.fgb). Attributes: id, area_m2 and perimeter_m on the ground, probability (mean), probability_min, regularised, dates of the source, model and its checksum.</source>
            <translation>Un GeoPackage (.gpkg), que contiene su estilo, un GeoJSON (.geojson, en grados) o un FlatGeobuf (.fgb). Atributos: id, area_m2 y perimeter_m sobre el terreno, probability (media), probability_min, regularised, fechas de la fuente, modelo y su suma de comprobación.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Built-up density</source>
            <translation>Densidad edificada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of cells with the built-up share, its error, the number of buildings and its error: what 10 m can tell where they cannot tell single houses.</source>
            <translation>GeoTIFF (.tif) de celdas con la fracción edificada, su error, el número de edificios y su error: lo que se puede saber con 10 m, donde no se distinguen casas individuales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a cell of the density, m</source>
            <translation>Lado de una celda de densidad, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>40 to 100 m, rounded to whole pixels. Larger cells are surer.</source>
            <translation>De 40 a 100 m, redondeado a píxeles enteros. Las celdas más grandes son más fiables.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building probability</source>
            <translation>Probabilidad de edificio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of the probability, 0 to 1, from which the outlines are drawn.</source>
            <translation>GeoTIFF (.tif) de la probabilidad, de 0 a 1, a partir de la cual se trazan los contornos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How many, how large, with which model and rules, and what was found out about the input, as JSON.</source>
            <translation>Cuántos, de qué tamaño, con qué modelo y qué reglas, y qué se averiguó sobre la entrada, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>HTML files (*.html)</source>
            <translation>Archivos HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Report of the revisits</source>
            <translation>Informe de las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: a page with every revisit, its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>De una pila: una página con cada revisita, su fecha, fracción despejada, desplazamiento, máscara y si se usó o por qué no.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>There is no input. Choose a raster (INPUT), a product (PRODUCT), the layers of a stack (REVISITS) or a folder of revisits (FOLDER).</source>
            <translation>No hay ninguna entrada. Elija un ráster (INPUT), un producto (PRODUCT), las capas de una pila (REVISITS) o una carpeta de revisitas (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{first} and {last} are given, and only one of them can be used. Empty the others.</source>
            <translation>Se indicaron {first} y {last}, y solo se puede usar una de las entradas. Vacíe las demás.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{raster} has {count} rasters, and it takes one. Put the bands of one image into one raster (Raster &gt; Miscellaneous &gt; Build virtual raster, each file in a separate band), or give revisits as {revisits}.</source>
            <translation>{raster} tiene {count} rásteres y solo admite uno. Reúna las bandas de una imagen en un ráster (Ráster &gt; Miscelánea &gt; Construir ráster virtual, cada archivo en una banda separada), o indique revisitas en {revisits}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{parameter} is {value:g}. It is a probability, greater than 0 and less than 1, for example 0.5.</source>
            <translation>{parameter} es {value:g}. Es una probabilidad, mayor que 0 y menor que 1, por ejemplo 0.5.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{page} is about revisits, and no stack is given. Empty it; {report} has the figures of an image.</source>
            <translation>{page} trata de revisitas y no se indicó ninguna pila. Déjelo vacío; {report} contiene las cifras de una imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{layer} of {scene}</source>
            <translation>{layer} de {scene}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints: {count}, {area:.0f} m² in all; model {model}, threshold {threshold}.</source>
            <translation>Huellas: {count}, {area:.0f} m² en total; modelo {model}, umbral {threshold}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Check engine</source>
            <translation>Comprobar motor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Says whether the engine works: interpreter, versions, devices, memory, disk, models.</source>
            <translation>Indica si el motor funciona: intérprete, versiones, dispositivos, memoria, disco, modelos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Devices are listed as working only if a session was really made on them.
The report in the log is what to paste into a question or a bug report.</source>
            <translation>Un dispositivo figura como operativo solo si realmente se abrió una sesión en él.
El informe del registro es lo que conviene pegar en una consulta o en un informe de error.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine</source>
            <translation>comprobar,diagnóstico,estado,informe,dispositivo,gpu,cuda,onnxruntime,motor,check,engine</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Memory free, MB</source>
            <translation>Memoria libre, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Disk free, MB</source>
            <translation>Disco libre, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>A device to insist on: the check fails if it cannot be had. auto takes what there is.</source>
            <translation>Un dispositivo imprescindible: la comprobación falla si no está disponible. auto toma el que haya.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoTIFF: give the file a name that ends in .tif.</source>
            <translation>{file} no es un GeoTIFF: dé al archivo un nombre que termine en .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.</source>
            <translation>{file} no es un GeoPackage, GeoJSON ni FlatGeobuf: dé al archivo un nombre que termine en .gpkg, .geojson o .fgb.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Relative to that of a Sentinel-2 of its pixels: 1 for what such a sensor would see, 0 for pixels without any (far finer aerial images, averaged to the pixel, have 0.5 to 0.6). match and strict ask for it, and so do the figures.</source>
            <translation>Relativa a la de un Sentinel-2 con esos mismos píxeles: 1 para lo que vería ese sensor, 0 para píxeles sin dispersión (las imágenes aéreas mucho más finas, promediadas al píxel, tienen de 0.5 a 0.6). La necesitan match y strict, y también las cifras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Enforce consistency with the source</source>
            <translation>Imponer consistencia con la fuente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolution</source>
            <translation>Superresolución</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Ties a super-resolved raster, whatever made it, to its low-resolution source.</source>
            <translation>Ajusta un ráster superresuelto, con independencia de cómo se generó, a su fuente de baja resolución.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The raster and its source must show the same place, and a source pixel must be a whole number of the raster's pixels.
Each band's own transfer function and the raster's own point spread say what the sensor would have seen of the raster; the difference to what it did see is put back. How far the two were apart, before and after, is in the log and in the report.</source>
            <translation>El ráster y su fuente deben mostrar el mismo lugar, y un píxel de la fuente debe abarcar un número entero de píxeles del ráster.
La función de transferencia de cada banda y la dispersión de punto del ráster determinan lo que el sensor habría visto del ráster; la diferencia con lo que realmente vio se reincorpora al ráster. Cuánto distaban ambos, antes y después, figura en el registro y en el informe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi</source>
            <translation>sentinel-2,superresolución,consistencia,retroproyección,radiometría,validación,ndvi,super-resolution,back-projection</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolved raster</source>
            <translation>Ráster superresuelto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>A raster with the names of its bands, as the algorithm that super-resolves writes it.</source>
            <translation>Un ráster con los nombres de sus bandas, tal como lo escribe el algoritmo que superresuelve.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Its low-resolution source</source>
            <translation>Su fuente de baja resolución</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The stack of bands, or the layers of single bands, that the raster was made of.</source>
            <translation>La pila de bandas, o las capas de bandas sueltas, a partir de la cual se generó el ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Names of the bands of the source, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Nombres de las bandas de la fuente, en orden, por ejemplo B02,B03,B04,B08. Solo hace falta si los propios archivos no los indican.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Point spread of the raster</source>
            <translation>Dispersión de punto del ráster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Consistent raster</source>
            <translation>Ráster consistente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>{parameter} is empty: choose a raster layer.</source>
            <translation>{parameter} está vacío: elija una capa ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>consistent ({mode})</source>
            <translation>consistente ({mode})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bands, in order</source>
            <translation>Bandas, en orden</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>What the network runs on. auto takes the fastest that works and warns where it falls back; a device asked for by name and not obtained is an error.</source>
            <translation>El dispositivo en el que se ejecuta la red neuronal. auto toma el más rápido que funcione y advierte si recurre a otro; pedir un dispositivo por su nombre y no obtenerlo es un error.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Tile size in source pixels</source>
            <translation>Tamaño de tesela en píxeles de la fuente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Left out, it is chosen. Smaller tiles need less memory; the result is the same.</source>
            <translation>Si se deja vacío, se elige automáticamente. Las teselas más pequeñas necesitan menos memoria; el resultado es el mismo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Radiometric offset in DN</source>
            <translation>Offset radiométrico en DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Reflectance is (DN + offset) / scale. Products of baseline 04.00 and later (25 January 2022) have -1000. auto reads it from the metadata, and asks where the evidence is ambiguous.</source>
            <translation>La reflectancia es (DN + offset) / escala. Los productos de la línea base 04.00 y posteriores (25 de enero de 2022) tienen -1000. auto lo lee de los metadatos, y lo pide cuando los indicios son ambiguos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Scale: stored values in one unit of reflectance</source>
            <translation>Escala: valores almacenados por unidad de reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>10000 for digital numbers, 1 for reflectance. Left empty, it is read or inferred.</source>
            <translation>10000 para niveles digitales, 1 para reflectancia. Si se deja vacío, se lee o se deduce.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the input's own units. The style is stored beside it.</source>
            <translation>Un GeoTIFF optimizado para la nube (.tif) en las mismas unidades que la entrada. El estilo se guarda junto a él.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bias and RMSE of every band and of NDVI against the input, as the sensor sees the result and by plain means over an input pixel, as JSON.</source>
            <translation>Sesgo y RMSE de cada banda y del NDVI respecto a la entrada, según ve el sensor el resultado y con medias simples sobre un píxel de la entrada, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Mean bias against the input, DN</source>
            <translation>Sesgo medio respecto a la entrada, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Largest bias of a band against the input, DN</source>
            <translation>Mayor sesgo de una banda respecto a la entrada, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE against the input, DN</source>
            <translation>RMSE respecto a la entrada, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE of plain means over an input pixel, DN</source>
            <translation>RMSE de las medias simples sobre un píxel de la entrada, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Install engine</source>
            <translation>Instalar motor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Makes or repairs the engine's own Python environment in your QGIS profile.</source>
            <translation>Crea o repara el entorno de Python propio del motor en su perfil de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The engine does the pixel work in a process of its own, with packages that QGIS's Python never sees. This makes a virtual environment and has pip install numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime and PyYAML into it, at fixed versions whose files are checked: about 650 MB.
It needs the network, which nothing else here does; the proxy of QGIS is used.
Run it again at any time: an environment that is up to date is left alone, one that is half-made is repaired.
An interpreter of your own, named in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, makes this unnecessary.</source>
            <translation>El motor trata los píxeles en un proceso propio, con paquetes que el Python de QGIS no ve nunca. Esto crea un entorno virtual y hace que pip instale en él numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime y PyYAML, en versiones fijas cuyos archivos se comprueban: unos 650 MB.
Es lo único del complemento que necesita la red; se usa el proxy de QGIS.
Ejecútelo de nuevo cuando quiera: un entorno actualizado no se toca; uno a medio hacer se repara.
Un intérprete propio, indicado en Configuración &gt; Opciones &gt; Sentinel-2 Super-Resolution, hace esto innecesario.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine</source>
            <translation>instalar,configuración,entorno,python,pip,onnxruntime,cuda,directml,openvino,motor,install,setup,engine</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>cpu runs everywhere, and with Core ML on Macs. openvino is for processors that compute in bfloat16, Intel's and AMD's, directml for any DirectX 12 graphics card (Windows), cuda for NVIDIA cards. Disk space: {sizes}.</source>
            <translation>cpu funciona en todas partes, y con Core ML en los Mac. openvino es para procesadores de Intel y AMD que calculan en bfloat16; directml, para cualquier tarjeta gráfica DirectX 12 (Windows); cuda, para tarjetas NVIDIA. Espacio en disco: {sizes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Make it anew even if it is up to date</source>
            <translation>Rehacerlo aunque esté actualizado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Removes the environment first.</source>
            <translation>Elimina antes el entorno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Folder of the environment</source>
            <translation>Carpeta del entorno</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The setting engine/python names {python}, which is used instead; empty it to use this environment.</source>
            <translation>El ajuste engine/python indica {python}, que se usa en su lugar; vacíelo para usar este entorno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Each is named with the pixel of its result where the input's is 10 m, the bands it takes and what it is for. Bands beyond those it needs may be missing.</source>
            <translation>El nombre de cada modelo indica el píxel de su resultado cuando el de la entrada es de 10 m, las bandas que admite y para qué sirve. Pueden faltar las bandas que no sean imprescindibles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Metadata file or zip (*.xml *.XML *.zip *.ZIP);;All files (*)</source>
            <translation>Archivo de metadatos o zip (*.xml *.XML *.zip *.ZIP);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Or a product (SAFE, Theia)</source>
            <translation>O un producto (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product's zip, its folder, or the metadata file inside it, such as MTD_MSIL2A.xml.</source>
            <translation>El zip de un producto, su carpeta o el archivo de metadatos que contiene, por ejemplo MTD_MSIL2A.xml.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product (SAFE, Theia)</source>
            <translation>Un producto (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model card of your own</source>
            <translation>Ficha de un modelo propio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model cards (*.yaml *.yml);;All files (*)</source>
            <translation>Fichas de modelo (*.yaml *.yml);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Precision</source>
            <translation>Precisión de cálculo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>full computes with 32 bits. fast takes the fewer bits that the model allows on the device, which change the result by about 2 DN at most (root mean square), and is an error where there are none. auto takes them for large images, where this computer has proved that they are faster.</source>
            <translation>full calcula con 32 bits. fast usa el número menor de bits que el modelo permite en el dispositivo, lo que cambia el resultado en unos 2 DN como máximo (media cuadrática); si no permite ninguno, es un error. auto lo usa con imágenes grandes, cuando en este equipo se ha comprobado que es más rápido.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Go on from finished tiles</source>
            <translation>Continuar desde las teselas terminadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A run that is cancelled, fails or is killed keeps its finished tiles. The same run, started again with the same output, goes on from them and ends with the same file. Without this it starts anew and keeps nothing.</source>
            <translation>Una ejecución que se cancela, falla o se interrumpe a la fuerza conserva sus teselas terminadas. La misma ejecución, iniciada de nuevo con la misma salida, continúa desde ellas y acaba con el mismo archivo. Sin esta opción, empieza desde cero y no conserva nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what the model says.</source>
            <translation>lo que dice el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the input, as the sensor sees them.</source>
            <translation>las bajas frecuencias del resultado proceden de la entrada, tal como las ve el sensor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the input within 1 DN.</source>
            <translation>el resultado, visto a través de lo que media entre su propia dispersión de punto y la del sensor, es igual a la entrada con una tolerancia de 1 DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the input equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la media simple de los píxeles finos contenidos en un píxel de la entrada es igual a ese píxel, para quienes agregan datos. El resultado es más suave que lo que vería un sensor, y las bandas de 20 m remuestreadas a 10 m se ajustan a píxeles interpolados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the input is not that pixel's value.</source>
            <translation>Solo mean conserva las medias simples: en los demás modos, la media de los píxeles finos contenidos en un píxel de la entrada no es el valor de ese píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what a variant of the model says that was trained to agree by itself, for models that have one.</source>
            <translation>lo que dice una variante del modelo entrenada para concordar por sí misma, en los modelos que la tienen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the anchor, as the sensor sees them.</source>
            <translation>las bajas frecuencias del resultado proceden del ancla, tal como las ve el sensor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the anchor within 1 DN.</source>
            <translation>el resultado, visto a través de lo que media entre su propia dispersión de punto y la del sensor, es igual al ancla con una tolerancia de 1 DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the anchor equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la media simple de los píxeles finos contenidos en un píxel del ancla es igual a ese píxel, para quienes agregan datos. El resultado es más suave que lo que vería un sensor, y las bandas de 20 m remuestreadas a 10 m se ajustan a píxeles interpolados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the anchor is not that pixel's value.</source>
            <translation>Solo mean conserva las medias simples: en los demás modos, la media de los píxeles finos contenidos en un píxel del ancla no es el valor de ese píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the source, as the sensor sees them.</source>
            <translation>las bajas frecuencias del resultado proceden de la fuente, tal como las ve el sensor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the source within 1 DN.</source>
            <translation>el resultado, visto a través de lo que media entre su propia dispersión de punto y la del sensor, es igual a la fuente con una tolerancia de 1 DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the source equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la media simple de los píxeles finos contenidos en un píxel de la fuente es igual a ese píxel, para quienes agregan datos. El resultado es más suave que lo que vería un sensor, y las bandas de 20 m remuestreadas a 10 m se ajustan a píxeles interpolados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the source is not that pixel's value.</source>
            <translation>Solo mean conserva las medias simples: en los demás modos, la media de los píxeles finos contenidos en un píxel de la fuente no es el valor de ese píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Or a folder of revisits</source>
            <translation>O una carpeta de revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of band files for each date.</source>
            <translation>Archivos GeoTIFF con fechas en sus nombres o etiquetas (los archivos _10m y _20m de una misma fecha van juntos), productos SAFE o una carpeta de archivos de banda por fecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>A folder of revisits</source>
            <translation>Una carpeta de revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, with commas between.</source>
            <translation>Solo hace falta si no las indican ni los archivos ni sus nombres: AAAA-MM-DD en el orden de las entradas, o NOMBRE=AAAA-MM-DD, separadas por comas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Anchor</source>
            <translation>Ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Leave out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates (YYYY-MM-DD) or names of revisits that are not to be used, with commas between.</source>
            <translation>Fechas (AAAA-MM-DD) o nombres de las revisitas que no deben usarse, separados por comas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least clear share of a revisit</source>
            <translation>Fracción despejada mínima de una revisita</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Revisits with fewer pixels free of cloud and shadow are left out.</source>
            <translation>Se excluyen las revisitas con menos píxeles libres de nubes y sombras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Most revisits</source>
            <translation>Número máximo de revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The anchor among them, and no more than the model takes. More take longer.</source>
            <translation>Incluida el ancla, y no más de las que admite el modelo. Con más revisitas tarda más.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Order of the revisits</source>
            <translation>Orden de las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The clearest first, or the nearest in time to the anchor.</source>
            <translation>Primero las más despejadas, o las más próximas en el tiempo al ancla.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clear classes of the scene classification</source>
            <translation>Clases despejadas de la clasificación de escena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow.</source>
            <translation>Números separados por comas. Si se deja vacío: 2, 4, 5, 6 y 7 (oscuro, vegetación, suelo desnudo, agua, sin clasificar); añada 11 para nieve.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud mask</source>
            <translation>Máscara de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and classification, clouds and their shadows are what departs from the stack's median.</source>
            <translation>Nombre de una banda de los archivos, o un ráster o una carpeta de máscaras con fechas en sus nombres. Sin máscara ni clasificación, se considera nube o sombra lo que se aparta de la mediana de la pila.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Values of the cloud mask that are cloud or shadow</source>
            <translation>Valores de la máscara de nubes que son nube o sombra</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud.</source>
            <translation>Números separados por comas. Si se deja vacío, los valores se leen según la herramienta que se deduce de los nombres o los valores de las máscaras (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, la clasificación de escena); en las demás máscaras, lo distinto de cero es nube.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud probability</source>
            <translation>Probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them (percent, or 0 to 1).</source>
            <translation>En lugar de una máscara: nombre de una banda de los archivos, o un ráster o una carpeta de probabilidades, como las que genera s2cloudless (en porcentaje, o de 0 a 1).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least probability of a cloud, percent</source>
            <translation>Probabilidad mínima de nube, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>From this probability on, a pixel counts as cloud.</source>
            <translation>A partir de esta probabilidad, un píxel cuenta como nube.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Widen clouds by pixels</source>
            <translation>Ampliación de las nubes, píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clouds and shadows are masked that much wider than they were found.</source>
            <translation>Las nubes y las sombras se enmascaran con este margen en torno a lo detectado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolve a Sentinel-2 image</source>
            <translation>Superresolver una imagen Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Sharpens one Sentinel-2 acquisition with a trained network and keeps its radiometry.</source>
            <translation>Aumenta la nitidez de una adquisición de Sentinel-2 con una red neuronal entrenada y conserva su radiometría.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Give either raster layers or a product. The result has the input's extent, coordinate system, units and nodata, and pixels finer by the model's factor.
It adds plausible detail: do not measure what is narrower than the true resolution of the image.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indique capas ráster o un producto. El resultado tiene la extensión, el sistema de coordenadas, las unidades y el valor sin datos de la entrada, y píxeles más finos según el factor del modelo.
Añade detalle verosímil: no mida nada más estrecho que la resolución real de la imagen.
El trabajo lo realiza el motor, que se instala una sola vez con el algoritmo "Instalar motor".</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr</source>
            <translation>sentinel-2,sentinel,superresolución,nitidez,aumentar resolución,resolución,onnx,sisr,super-resolution,superresolution,sharpen,upscale</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Raster layers of one acquisition</source>
            <translation>Capas ráster de una adquisición</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>One stack of bands, or one layer a band, at 10, 20 and 60 m together. Either this or a product.</source>
            <translation>Una pila de bandas, o una capa por banda, de 10, 20 y 60 m juntas. O bien esto, o bien un producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Names of the bands of the input, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Nombres de las bandas de la entrada, en orden, por ejemplo B02,B03,B04,B08. Solo hace falta si los propios archivos no los indican.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>A card (.yaml) beside its ONNX file, ours or Evoland's. It takes the place of the model above.</source>
            <translation>Una ficha (.yaml) junto a su archivo ONNX, nuestra o de Evoland. Sustituye al modelo de arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Consistency with the input</source>
            <translation>Consistencia con la entrada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>The part to super-resolve, in any coordinate system. Left empty, the whole image.</source>
            <translation>La parte que se superresuelve, en cualquier sistema de coordenadas. Si se deja vacío, la imagen completa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolved image</source>
            <translation>Imagen superresuelta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Bicubic baseline</source>
            <translation>Referencia bicúbica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Cubic interpolation of the input on the result's grid, to compare with.</source>
            <translation>Interpolación cúbica de la entrada en la cuadrícula del resultado, para comparar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Both raster layers (INPUT) and a product (PRODUCT) are given. Empty one of them.</source>
            <translation>Se indicaron tanto capas ráster (INPUT) como un producto (PRODUCT). Vacíe uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a product (PRODUCT).</source>
            <translation>No hay ninguna entrada. Elija capas ráster (INPUT) o un producto (PRODUCT).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Super-resolve a stack of revisits</source>
            <translation>Superresolver una pila de revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place.</source>
            <translation>Genera una imagen más fina, de la fecha que elija, a partir de muchas adquisiciones de Sentinel-2 de un mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to the anchor by parts of a pixel, and what cannot help is left out; the report says why.
The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indique las adquisiciones como capas ráster, o una carpeta que las contenga. Se enmascaran las nubes y las sombras, las revisitas se corregistran con el ancla con precisión de subpíxel y se excluye lo que no puede ayudar; el informe dice por qué.
El resultado tiene el contenido y la radiometría del ancla. Donde el ancla está nublada, la completan otras fechas.
El trabajo lo realiza el motor, que se instala una sola vez con el algoritmo "Instalar motor".</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling</source>
            <translation>sentinel-2,superresolución,pila,revisitas,multiimagen,misr,serie temporal,nubes,relleno de huecos,super-resolution,stack,time series</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Una ficha (.yaml) de un modelo para pilas, junto a su archivo ONNX. Sustituye al modelo de arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Consistency with the anchor</source>
            <translation>Consistencia con el ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest.</source>
            <translation>Fecha (AAAA-MM-DD) o nombre de la revisita a la que corresponde el resultado. Si se deja vacío, la más despejada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Target date</source>
            <translation>Fecha objetivo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A day within the stack's span, for models that can make an image of any day.</source>
            <translation>Un día comprendido en el periodo de la pila, para modelos que pueden generar una imagen de cualquier día.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Number of observations</source>
            <translation>Número de observaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>How many revisits saw each pixel without cloud or shadow.</source>
            <translation>Cuántas revisitas vieron cada píxel sin nubes ni sombras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits used</source>
            <translation>Revisitas usadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits left out</source>
            <translation>Revisitas excluidas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Raster layers, one or more a date</source>
            <translation>Capas ráster, una o más por fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder.</source>
            <translation>Pilas de bandas, o bandas sueltas que se agrupan por la fecha de su nombre. O bien estas, o bien una carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Names of the bands of the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Nombres de las bandas de las revisitas, en orden, por ejemplo B02,B03,B04,B08. Solo hace falta si los propios archivos no los indican.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Both raster layers (INPUT) and a folder of revisits (FOLDER) are given. Empty one of them.</source>
            <translation>Se indicaron tanto capas ráster (INPUT) como una carpeta de revisitas (FOLDER). Vacíe una de las dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER).</source>
            <translation>No hay ninguna entrada. Elija capas ráster (INPUT) o una carpeta de revisitas (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>observations</source>
            <translation>observaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it.</source>
            <translation>Un GeoTIFF optimizado para la nube (.tif) en las mismas unidades que el ancla. El estilo se guarda junto a él.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>Una página con cada revisita: su fecha, fracción despejada, desplazamiento, máscara y si se usó o por qué no.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means over its pixels, and the revisits, as JSON.</source>
            <translation>Sesgo y RMSE de cada banda y del NDVI respecto al ancla, según ve el sensor el resultado y con medias simples sobre sus píxeles, y las revisitas, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The result was finished before cancelling took effect.</source>
            <translation>El resultado se terminó antes de que la cancelación surtiera efecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>What it left unfinished has names that begin with .s2sr-; the next run of the same output puts it in order.</source>
            <translation>Lo que dejó sin terminar tiene nombres que empiezan por .s2sr-; la próxima ejecución con la misma salida lo pondrá en orden.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} did not finish in time, and was ended.</source>
            <translation>El intérprete {python} no terminó a tiempo y se forzó su cierre.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine's interpreter {python} cannot be started: {reason}.</source>
            <translation>No se puede iniciar el intérprete del motor {python}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed.</source>
            <translation>El motor falló.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} lacks {package}, which the engine needs.</source>
            <translation>Al intérprete {python} le falta {package}, que el motor necesita.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>For an interpreter of your own, install plugin/requirements/base.txt into it.</source>
            <translation>Si usa un intérprete propio, instale en él plugin/requirements/base.txt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Load it from its file.</source>
            <translation>Cárguelo desde su archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Run s2sr:checkengine to see whether it works.</source>
            <translation>Ejecute s2sr:checkengine para ver si funciona.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended (signal or fault {code}), but its outputs were written before. Load them.</source>
            <translation>El motor se detuvo (señal o fallo {code}), pero antes se escribieron sus salidas. Cárguelas.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended in the middle (signal or fault {code}).</source>
            <translation>El motor se detuvo a mitad de la ejecución (señal o fallo {code}).</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>If memory was short, set a smaller TILE or close other programs, and run it again.</source>
            <translation>Si faltaba memoria, establezca un TILE menor o cierre otros programas, y ejecútelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine ended without a result.</source>
            <translation>El motor terminó sin resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed with exit status {code}.</source>
            <translation>El motor falló con el código de salida {code}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Its last words:</source>
            <translation>Sus últimos mensajes:</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no program that can be run.</source>
            <translation>{path} no es un programa que se pueda ejecutar.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no Python.</source>
            <translation>{path} no es un Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is Python {version}; the engine needs 3.9 or newer.</source>
            <translation>{path} es Python {version}; el motor necesita 3.9 o posterior.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Installing the engine</source>
            <translation>Instalando el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Removing the engine</source>
            <translation>Eliminando el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Checking the engine</source>
            <translation>Comprobando el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>about {time}</source>
            <translation>aprox. {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>at most {size} on disk</source>
            <translation>como máximo {size} en disco</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{size} of memory</source>
            <translation>{size} de memoria</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the last run of {model} on this computer.</source>
            <translation>Tiempo según la última ejecución de {model} en este equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{model} was not run here yet: its time is not known.</source>
            <translation>{model} aún no se ha ejecutado aquí: no se conoce su tiempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the published {seconds} processor seconds a megapixel, on {processors} of yours; the first run here makes it surer.</source>
            <translation>Tiempo según los {seconds} segundos de procesador por megapíxel publicados, con {processors} de sus procesadores; la primera ejecución aquí lo hará más fiable.</translation>
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
            <translation>No se puede eliminar el entorno anterior de {folder} ({fault}). Cierre las demás instancias de QGIS y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>Another QGIS is installing the engine right now. Wait for it, then run this again.</source>
            <translation>Otra instancia de QGIS está instalando el motor en este momento. Espere a que termine y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The folder {folder} cannot be written to. Check its permissions and the disk.</source>
            <translation>No se puede escribir en la carpeta {folder}. Compruebe sus permisos y el disco.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The proxy asks for a login: set it in Settings &gt; Options &gt; Network.</source>
            <translation>El proxy pide un inicio de sesión: configúrelo en Configuración &gt; Opciones &gt; Red.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk is full: free some space and run this again.</source>
            <translation>El disco está lleno: libere espacio y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A proxy replaces certificates: name your organisation's package index or certificate in pip's configuration.</source>
            <translation>Un proxy sustituye los certificados: indique el índice de paquetes o el certificado de su organización en la configuración de pip.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not the one that this plugin was tested with: something between here and the package index changes files. Try another network, or the index itself in place of a mirror.</source>
            <translation>Un paquete no es el que se probó con este complemento: algo entre este equipo y el índice de paquetes modifica los archivos. Pruebe con otra red, o con el propio índice en lugar de una réplica.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not offered for this Python; name one of your own (3.11 to 3.13) in the options.</source>
            <translation>Un paquete no se ofrece para este Python; indique uno propio (de 3.11 a 3.13) en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The package index cannot be reached: check the proxy in Settings &gt; Options &gt; Network.</source>
            <translation>No se puede acceder al índice de paquetes: compruebe el proxy en Configuración &gt; Opciones &gt; Red.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The network failed: check it and the proxy in Settings &gt; Options &gt; Network, then run this again.</source>
            <translation>La red falló: compruebe la red y el proxy en Configuración &gt; Opciones &gt; Red, y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no network: connect and run this again.</source>
            <translation>No hay red: conéctese y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A policy of this computer forbids the program: ask your administrator.</source>
            <translation>Una directiva de este equipo prohíbe el programa: consulte a su administrador.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Install the Microsoft Visual C++ redistributable (x64) and run this again.</source>
            <translation>Instale el paquete redistribuible de Microsoft Visual C++ (x64) y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is up to date.</source>
            <translation>El motor está actualizado.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>An earlier installation was not finished; it is made anew.</source>
            <translation>Una instalación anterior no se terminó; se rehace.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making the engine's environment with Python {version} ({path})</source>
            <translation>Creando el entorno del motor con Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Trying the engine's packages</source>
            <translation>Probando los paquetes del motor</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The packages were installed but cannot be imported.</source>
            <translation>Los paquetes se instalaron, pero no se pueden importar.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is installed in {folder}</source>
            <translation>El motor está instalado en {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making a virtual environment</source>
            <translation>Creando un entorno virtual</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The virtual environment could not be made.</source>
            <translation>No se pudo crear el entorno virtual.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Downloading and installing packages</source>
            <translation>Descargando e instalando los paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>pip could not install the packages.</source>
            <translation>pip no pudo instalar los paquetes.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Unpacking the packages</source>
            <translation>Desempaquetando los paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Cancelled; the engine is not installed. Run this again to finish it.</source>
            <translation>Cancelado; el motor no está instalado. Ejecute esto de nuevo para terminar la instalación.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>It took too long: a virus scanner may be reading the files. Run this again.</source>
            <translation>Tardó demasiado: es posible que un antivirus esté leyendo los archivos. Ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Everything that was said is in {file}</source>
            <translation>Todos los mensajes están en {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk of {folder} has {free} MB free; the engine needs {needed} MB. Free some space and run this again.</source>
            <translation>El disco de {folder} tiene {free} MB libres; el motor necesita {needed} MB. Libere espacio y ejecute esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>DirectML exists on Windows only. Choose cpu, openvino or cuda.</source>
            <translation>DirectML solo existe en Windows. Elija cpu, openvino o cuda.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no {variant} on macOS. Choose cpu: it uses Core ML too.</source>
            <translation>No hay {variant} en macOS. Elija cpu: también usa Core ML.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>Run the algorithm "Install engine" (s2sr:installengine) once; it takes a few minutes and about 500 MB.</source>
            <translation>Ejecute una vez el algoritmo "Instalar motor" (s2sr:installengine); requiere unos minutos y unos 500 MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's interpreter {python} is missing or cannot be run. Correct it in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, or empty it there to use the one that is made for you.</source>
            <translation>El intérprete del motor {python} no existe o no se puede ejecutar. Corríjalo en Configuración &gt; Opciones &gt; Sentinel-2 Super-Resolution, o vacíelo allí para usar el que se crea automáticamente.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's installation was not finished.</source>
            <translation>La instalación del motor no se terminó.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine is not installed yet.</source>
            <translation>El motor aún no está instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} does not run on its own</source>
            <translation>{path} no se ejecuta por sí solo</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} is Python {version}, {bits} bit; the engine needs 3.9 or newer, 64 bit</source>
            <translation>{path} es Python {version}, de {bits} bits; el motor necesita 3.9 o posterior, de 64 bits</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} cannot make environments (on Debian and Ubuntu: apt install python3-venv)</source>
            <translation>{path} no puede crear entornos (en Debian y Ubuntu: apt install python3-venv)</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>No Python was found that the engine's environment can be made with: {faults}. Make an environment yourself, install plugin/requirements/base.txt into it, and name its interpreter in Settings &gt; Options &gt; Sentinel-2 Super-Resolution.</source>
            <translation>No se encontró ningún Python con el que se pueda crear el entorno del motor: {faults}. Cree usted un entorno, instale en él plugin/requirements/base.txt e indique su intérprete en Configuración &gt; Opciones &gt; Sentinel-2 Super-Resolution.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>no candidate exists</source>
            <translation>no existe ningún candidato</translation>
        </message>
        <message>
            <location filename="../../plugin/host/kept.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Teselas conservadas: {done} de {total}. Inicie de nuevo la ejecución con los mismos parámetros para continuar.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoTIFF of raw data first, and use that.</source>
            <translation>La capa {layer} procede del proveedor {provider}, y el motor lee archivos. Expórtela antes como GeoTIFF de datos crudos y use este.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is not on this computer ({source}). Save it as a GeoTIFF of raw data first, and use that.</source>
            <translation>La capa {layer} no está en este equipo ({source}). Guárdela antes como GeoTIFF de datos crudos y use este.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{item} cannot be opened as a raster layer. Check that the file exists, is whole, and is a raster.</source>
            <translation>{item} no se puede abrir como capa ráster. Compruebe que el archivo existe, está completo y es un ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{layer} is not a raster layer. Choose the layers with the scene's bands.</source>
            <translation>{layer} no es una capa ráster. Elija las capas con las bandas de la escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged. Repair its source.</source>
            <translation>La capa {layer} está rota: su archivo se movió o se dañó. Repare su fuente de datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias</source>
            <translation>sesgo</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias untied</source>
            <translation>sesgo sin ajustar</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE untied</source>
            <translation>RMSE sin ajustar</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means</source>
            <translation>RMSE de medias</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; tied to it in mode {mode}.</source>
            <translation>sesgo, RMSE: el resultado, tal como lo ve el sensor, frente a la entrada; ajustado a ella en el modo {mode}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; it was not tied to it.</source>
            <translation>sesgo, RMSE: el resultado, tal como lo ve el sensor, frente a la entrada; no se ajustó a ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>untied: the same of what the model made, before it was tied.</source>
            <translation>sin ajustar: lo mismo para lo que generó el modelo, antes de ajustarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means: the plain mean of the fine pixels in an input pixel against that pixel.</source>
            <translation>RMSE de medias: la media simple de los píxeles finos contenidos en un píxel de la entrada frente a ese píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>needs {bands}</source>
            <translation>necesita {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>for pixels of {least:g} to {most:g} m</source>
            <translation>para píxeles de {least:g} a {most:g} m</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>takes stacks</source>
            <translation>admite pilas</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>the consistency can be {modes}</source>
            <translation>la consistencia puede ser {modes}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>The list of the plugin's models, {file}, cannot be read: {fault}. Install the plugin again.</source>
            <translation>No se puede leer la lista de modelos del complemento, {file}: {fault}. Instale de nuevo el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{key} is missing</source>
            <translation>falta {key}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no text</source>
            <translation>{value!r} no es un texto</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no list</source>
            <translation>{value!r} no es una lista</translation>
        </message>
        <message>
            <location filename="../../plugin/host/runs.py"/>
            <source>A run of the plugin keeps QGIS itself busy. It was asked to end: unload the plugin again when it has.</source>
            <translation>Una ejecución del complemento mantiene ocupado a QGIS. Se le ha pedido que termine: cuando lo haya hecho, desactive de nuevo el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoPackage first, and use that.</source>
            <translation>La capa {layer} procede del proveedor {provider}, y el motor lee archivos. Expórtela antes como GeoPackage y use este.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has a filter, which the engine does not know. Remove it, or export what it shows as a GeoPackage.</source>
            <translation>La capa {layer} tiene un filtro que el motor no conoce. Quítelo, o exporte lo que muestra como GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has edits that are not saved. Save or undo them first.</source>
            <translation>La capa {layer} tiene ediciones sin guardar. Guárdelas o deshágalas antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} is not on this computer ({file}). Export it as a GeoPackage first, and use that.</source>
            <translation>La capa {layer} no está en este equipo ({file}). Expórtela antes como GeoPackage y use este.</translation>
        </message>
        <message>
            <location filename="../../plugin/identity.py"/>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>cpu runs everywhere; cuda is for NVIDIA cards, openvino for processors with bfloat16, directml for graphics cards on Windows.</source>
            <translation>cpu funciona en todas partes; cuda es para tarjetas NVIDIA; openvino, para procesadores con bfloat16; directml, para tarjetas gráficas en Windows.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Install the engine</source>
            <translation>Instalar el motor</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Make anew</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is not installed</source>
            <translation>El motor no está instalado</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is half made</source>
            <translation>El motor está a medio instalar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is of an earlier version</source>
            <translation>El motor es de una versión anterior</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is ready</source>
            <translation>El motor está listo</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine runs in your own Python</source>
            <translation>El motor se ejecuta en el Python que usted indicó</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Your own Python cannot be run</source>
            <translation>El Python que usted indicó no se puede ejecutar</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>It does the pixel work in a process of its own. Installing fetches pinned packages into your QGIS profile, never into QGIS's own Python, and takes {megabytes} MB of disk meanwhile. Nothing is fetched before you ask for it.</source>
            <translation>Trata los píxeles en un proceso propio. La instalación descarga paquetes de versiones fijas en su perfil de QGIS, nunca en el Python de QGIS, y ocupa mientras tanto {megabytes} MB de disco. No se descarga nada antes de que usted lo pida.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Its installation was not finished. Repairing it makes it anew.</source>
            <translation>Su instalación no se terminó. Al repararlo, se rehace.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>{python} is missing, or no program. Correct it in the options, or empty it there.</source>
            <translation>{python} no existe o no es un programa. Corríjalo en las opciones, o vacíelo allí.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Not checked yet: Check says what it runs on.</source>
            <translation>Aún sin comprobar: el botón Comprobar indica en qué se ejecuta.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The plugin asks for other packages now.</source>
            <translation>El complemento requiere ahora otros paquetes.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Runs on {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</source>
            <translation>Se ejecuta en {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Options…</source>
            <translation>Opciones…</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>First look</source>
            <translation>Primer vistazo</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An invented landscape comes with the plugin, 1.3 km wide. It is super-resolved from 10 m to 5 m in seconds.</source>
            <translation>El complemento incluye un paisaje inventado, de 1.3 km de ancho. Se superresuelve de 10 m a 5 m en segundos.</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An image</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Sharpen the current layer</source>
            <translation>Aumentar la nitidez de la capa actual</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>A stack</source>
            <translation>Una pila</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>One finer image from many dates</source>
            <translation>Una imagen más fina a partir de muchas fechas</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Outlines from an image or a stack</source>
            <translation>Contornos a partir de una imagen o una pila</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>The engine is needed for it; see above.</source>
            <translation>Para ello se necesita el motor; véase más arriba.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>is installed. Its panel says what is still missing, and has a sample to try.</source>
            <translation>está instalado. Su panel indica lo que aún falta y tiene un ejemplo para probar.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Open the panel</source>
            <translation>Abrir el panel</translation>
        </message>
        <message>
            <location filename="../../ui/home/sample.py"/>
            <source>Sample</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Off by, DN</source>
            <translation>Diferencia, DN</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the band's own pixel in the source</source>
            <translation>Reflectancia del píxel propio de la banda en la fuente</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>What the sensor would see of the result in that pixel</source>
            <translation>Lo que el sensor vería del resultado en ese píxel</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>The one minus the other, in digital numbers: 10000 are a reflectance of 1</source>
            <translation>La diferencia entre ambos, en niveles digitales: 10000 equivalen a una reflectancia de 1</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the result's pixel under the mark</source>
            <translation>Reflectancia del píxel del resultado bajo la marca</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Pixel inspector</source>
            <translation>Inspector de píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Click a pixel of a result, or of an image of Sentinel-2.</source>
            <translation>Haga clic en un píxel de un resultado o de una imagen Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used</source>
            <translation>Revisitas usadas: {used} de {all}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used, {clear} of them clear here</source>
            <translation>Revisitas usadas: {used} de {all}; despejadas aquí: {clear}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Inspect pixels</source>
            <translation>Inspeccionar píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>There is no image of Sentinel-2 at this place.</source>
            <translation>No hay ninguna imagen Sentinel-2 en este lugar.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>The engine cannot read these layers.</source>
            <translation>El motor no puede leer estas capas.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>bringing the result back to its source…</source>
            <translation>llevando el resultado de vuelta a su fuente…</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Its source is not in the project: add it to compare the two.</source>
            <translation>Su fuente no está en el proyecto: añádala para comparar ambos.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>{layer} and {others} more</source>
            <translation>{layer} y {others} más</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>Click a pixel on the map</source>
            <translation>Haga clic en un píxel del mapa</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source</source>
            <translation>fuente</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result</source>
            <translation>resultado</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result as the sensor sees it</source>
            <translation>resultado según lo ve el sensor</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>{band}, {nm:.0f} nm</source>
            <translation>{band}, {nm:.0f} nm</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source {value:.4f}</source>
            <translation>fuente {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result {value:.4f}</source>
            <translation>resultado {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>seen by the sensor {value:.4f}</source>
            <translation>visto por el sensor {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>interval ± {value:.4f}</source>
            <translation>intervalo ± {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>the anchor</source>
            <translation>el ancla</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>used</source>
            <translation>usada</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not used</source>
            <translation>no usada</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear here</source>
            <translation>despejada aquí</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not clear here</source>
            <translation>no despejada aquí</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear in {share:.0%} of the pixels</source>
            <translation>despejada en el {share:.0%} de los píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Super-resolve a stack of revisits…</source>
            <translation>Superresolver una pila de revisitas…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Find buildings…</source>
            <translation>Buscar edificios…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Tie a result to its source…</source>
            <translation>Ajustar un resultado a su fuente…</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Empty</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Counting the cache</source>
            <translation>Calculando el tamaño de la caché</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>{megabytes} MB: the sample and its results</source>
            <translation>{megabytes} MB: el ejemplo y sus resultados</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Python that runs the engine</source>
            <translation>Python que ejecuta el motor</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>none: the plugin's environment is used</source>
            <translation>ninguno: se usa el entorno del complemento</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Waiting to try it</source>
            <translation>Pendiente de prueba</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying it …</source>
            <translation>Probándolo …</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It works: onnxruntime {version}, on {device}. It is stored with OK.</source>
            <translation>Funciona: onnxruntime {version}, en {device}. Se guarda con Aceptar.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The variable {variable} names {python}, which goes before.</source>
            <translation>La variable {variable} indica {python}, que tiene prioridad.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying {python}</source>
            <translation>Probando {python}</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The Python of your own was not stored. {fault}</source>
            <translation>El Python indicado no se guardó. {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It was not tried to the end.</source>
            <translation>No se probó hasta el final.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cards (.yaml) in it are offered beside the plugin's models when the current layer is super-resolved.</source>
            <translation>Las fichas (.yaml) que contenga se ofrecen junto a los modelos del complemento al superresolver la capa actual.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Python of your own, in place of the plugin's environment</source>
            <translation>Python propio, en lugar del entorno del complemento</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>What dialogs propose</source>
            <translation>Valores propuestos en los diálogos</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Consistency</source>
            <translation>Consistencia</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Folder of your models</source>
            <translation>Carpeta de sus modelos</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Upkeep</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Versions, devices and state, without names of users and without secrets, to paste into a question.</source>
            <translation>Versiones, dispositivos y estado, sin nombres de usuario ni secretos, para pegar en una consulta.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>For a question</source>
            <translation>Para una consulta</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Name in scripts</source>
            <translation>Nombre en scripts</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>pixels {factor} times finer</source>
            <translation>píxeles {factor} veces más finos</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Needs</source>
            <translation>Necesita</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>any bands</source>
            <translation>cualquier banda</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Does better with</source>
            <translation>Funciona mejor con</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>For pixels of</source>
            <translation>Para píxeles de</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Not for</source>
            <translation>Limitaciones</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>The card</source>
            <translation>La ficha</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>{least:g} to {most:g} m</source>
            <translation>{least:g} a {most:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>{title} ({name})</source>
            <translation>{title} ({name})</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>Card…</source>
            <translation>Ficha…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>What the model is made for, what it was trained on, and how good it is</source>
            <translation>Para qué está hecho el modelo, con qué se entrenó y qué calidad tiene</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>automatic, by the pixels of the input</source>
            <translation>automático, según los píxeles de la entrada</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Choose a product that lies unpacked in a folder, such as one that ends in .SAFE</source>
            <translation>Elegir un producto descomprimido en una carpeta, por ejemplo una que termine en .SAFE</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Revisits of a stack</source>
            <translation>Revisitas de una pila</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder of revisits</source>
            <translation>Carpeta de revisitas</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The {count} selected layers</source>
            <translation>Las {count} capas seleccionadas</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the clearest first</source>
            <translation>las más despejadas primero</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the nearest in time first</source>
            <translation>las más próximas en el tiempo primero</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>opening the revisits…</source>
            <translation>abriendo las revisitas…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>{used} of {all} revisits are used; the anchor is {anchor}. Bands {bands}.</source>
            <translation>Se usan {used} de {all} revisitas; el ancla es {anchor}. Bandas {bands}.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess again</source>
            <translation>Evaluar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Shows every revisit and what would become of it. Nothing is written.</source>
            <translation>Muestra todas las revisitas y qué se haría con cada una. No se escribe nada.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The choice was changed: assess again to see what becomes of the revisits, or run the stack.</source>
            <translation>La selección ha cambiado: evalúe de nuevo para ver qué se hace con las revisitas, o ejecute la pila.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Super-resolve…</source>
            <translation>Superresolver…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>clear in at least</source>
            <translation>despejadas al menos en</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>in order</source>
            <translation>orden</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/feature.py"/>
            <source>Revisits of a stack…</source>
            <translation>Revisitas de una pila…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/rows.py"/>
            <source>left out by you</source>
            <translation>excluida por usted</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Clear</source>
            <translation>Despejado</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Shift, px</source>
            <translation>Desplazamiento, px</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>What becomes of it</source>
            <translation>Qué se hace con ella</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The windows that were looked at; orange is masked as cloud or shadow, dark was not measured</source>
            <translation>Las ventanas examinadas; en naranja, lo enmascarado como nube o sombra; en oscuro, lo no medido</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Take the tick away to leave a revisit out</source>
            <translation>Quite la marca para excluir una revisita</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The result is of this date, and has its radiometry; without a tick it is of the clearest</source>
            <translation>El resultado es de esta fecha y tiene su radiometría; sin marca, es de la más despejada</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Rows and columns that the content lies below and right of the anchor's</source>
            <translation>Cuántas filas y columnas queda el contenido por debajo y a la derecha del contenido del ancla</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Contrast of fine detail relative to the anchor's</source>
            <translation>Contraste del detalle fino respecto al del ancla</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>the anchor, as the clearest</source>
            <translation>el ancla, por ser la más despejada</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>used: {why}</source>
            <translation>usada: {why}</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>not used: {why}</source>
            <translation>no usada: {why}</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Swap the sides (Space)</source>
            <translation>Intercambiar los lados (Espacio)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Vertical line (V or 1)</source>
            <translation>Línea vertical (V o 1)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Horizontal line (H or 2)</source>
            <translation>Línea horizontal (H o 2)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Lens (L or 3); plus and minus, or Shift and the wheel, change its width</source>
            <translation>Lupa (L o 3); más y menos, o Mayús y la rueda, cambian su anchura</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Real pixels: nearest neighbour, nothing interpolated</source>
            <translation>Píxeles reales: vecino más cercano, sin interpolar</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>One stretch: both sides with the same bands and limits</source>
            <translation>Estiramiento común: ambos lados con las mismas bandas y los mismos límites</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>End the comparison (Esc)</source>
            <translation>Terminar la comparación (Esc)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Choose the layers of this side</source>
            <translation>Elegir las capas de este lado</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map</source>
            <translation>Comparar en el mapa</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map: swipe between a result and its input, or any two layers</source>
            <translation>Comparar en el mapa: deslizar entre un resultado y su entrada, o entre dos capas cualesquiera</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>There is nothing to compare: show two raster layers, or select them.</source>
            <translation>No hay nada que comparar: muestre dos capas ráster, o selecciónelas.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled, nothing was written.</source>
            <translation>{scene}: cancelado, no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled; {done} of {total} tiles are finished and kept.</source>
            <translation>{scene}: cancelado; teselas terminadas y conservadas: {done} de {total}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{layer} is ready, made in {time}.</source>
            <translation>{layer} está lista; se generó en {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Super-resolve the current layer…</source>
            <translation>Superresolver la capa actual…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The engine is not ready: the panel shows what to do.</source>
            <translation>El motor no está listo: el panel muestra qué hacer.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The result {file} cannot be opened.</source>
            <translation>No se puede abrir el resultado {file}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged.</source>
            <translation>La capa {layer} está rota: su archivo se movió o se dañó.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} has no pixels that can be read.</source>
            <translation>La capa {layer} no tiene píxeles que se puedan leer.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Super-resolve a layer</source>
            <translation>Superresolver una capa</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>{model} (yours)</source>
            <translation>{model} (propio)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save the result as</source>
            <translation>Guardar el resultado como</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>a temporary file</source>
            <translation>un archivo temporal</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layers of one acquisition</source>
            <translation>Capas de una adquisición</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>All options…</source>
            <translation>Todas las opciones…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>the whole layer, {columns} × {rows} pixels</source>
            <translation>la capa completa, {columns} × {rows} píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows, {columns} × {rows} pixels</source>
            <translation>lo que muestra el mapa, {columns} × {rows} píxeles</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows: not this layer</source>
            <translation>lo que muestra el mapa: no incluye esta capa</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/group.py"/>
            <source>{scene}, super-resolved</source>
            <translation>{scene}, superresuelta</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/left.py"/>
            <source>An earlier run has finished {done} of {total} tiles of this file. With the same choices, this one goes on.</source>
            <translation>Una ejecución anterior terminó {done} de las {total} teselas de este archivo. Con los mismos ajustes, esta la continúa.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Whole report (JSON)</source>
            <translation>Informe completo (JSON)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The report cannot be read: {fault}</source>
            <translation>No se puede leer el informe: {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>mean difference</source>
            <translation>diferencia media</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE, untied</source>
            <translation>RMSE, sin ajustar</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The result, brought back to its input's resolution, minus the input, in digital numbers (mode {mode})</source>
            <translation>El resultado, llevado a la resolución de su entrada, menos la entrada, en niveles digitales (modo {mode})</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>What was read from the files</source>
            <translation>Lo que se leyó de los archivos</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>Super-resolving {scene} with {model}</source>
            <translation>Superresolviendo {scene} con {model}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>{metres:g} m</source>
            <translation>{metres:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run could not be prepared.</source>
            <translation>No se pudo preparar la ejecución.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run failed; the log of messages says why.</source>
            <translation>La ejecución falló; el registro de mensajes dice por qué.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · interpolation, to compare with</source>
            <translation>5 m · cualquier banda · interpolación, para comparar</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Cubic convolution (Keys, 1981), the baseline that needs no network. Takes any bands.</source>
            <translation>Convolución cúbica (Keys, 1981), el método básico de comparación, que no necesita red neuronal. Admite cualquier banda.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 0.5 to 1.4 m · aerial images</source>
            <translation>edificios · 0.5 a 1.4 m · imágenes aéreas</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 0.5 to 1.4 m, a small U-Net.</source>
            <translation>Contornos de edificios en rojo, verde y azul de 0.5 a 1.4 m; una U-Net pequeña.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 1.4 to 3.6 m · aerial and satellite images</source>
            <translation>edificios · 1.4 a 3.6 m · imágenes aéreas y de satélite</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 1.4 to 3.6 m, a small U-Net on pixels of half the size.</source>
            <translation>Contornos de edificios en rojo, verde y azul de 1.4 a 3.6 m; una U-Net pequeña sobre píxeles de la mitad de tamaño.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 10 m · one to four revisits of Sentinel-2</source>
            <translation>edificios · 10 m · una a cuatro revisitas de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings straight from one to four revisits of Sentinel-2, red, green and blue, a small U-Net on pixels of 2.5 m.</source>
            <translation>Contornos de edificios directamente de una a cuatro revisitas de Sentinel-2, en rojo, verde y azul; una U-Net pequeña sobre píxeles de 2.5 m.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 2.5 m · super-resolved Sentinel-2</source>
            <translation>edificios · 2.5 m · Sentinel-2 superresuelto</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in what sisr_x4 or misr_x4 made of Sentinel-2, red, green and blue, a small U-Net on pixels of half the size.</source>
            <translation>Contornos de edificios en lo que sisr_x4 o misr_x4 generó a partir de Sentinel-2, en rojo, verde y azul; una U-Net pequeña sobre píxeles de la mitad de tamaño.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion</source>
            <translation>5 m · cuatro bandas · fusión aprendida</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date; sisr_x2_rgbn and what the other dates add to it.</source>
            <translation>B02 B03 B04 y B08 de varias fechas, de 10 m a 5 m, en la fecha del ancla; sisr_x2_rgbn y lo que le añaden las demás fechas.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion, any day</source>
            <translation>5 m · cuatro bandas · fusión aprendida, cualquier día</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date or any other day between them; misr_x2 on the image of that day.</source>
            <translation>B02 B03 B04 y B08 de varias fechas, de 10 m a 5 m, en la fecha del ancla o en cualquier otro día comprendido entre ellas; misr_x2 sobre la imagen de ese día.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · learnt fusion</source>
            <translation>2.5 m · cuatro bandas · fusión aprendida</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 2.5 m, at the anchor's date; sisr_x4 and what the other dates add to it.</source>
            <translation>B02 B03 B04 y B08 de varias fechas, de 10 m a 2.5 m, en la fecha del ancla; sisr_x4 y lo que le añaden las demás fechas.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · fusion without a network</source>
            <translation>5 m · cualquier banda · fusión sin red neuronal</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Fusión robusta de una pila de revisitas, el método básico de comparación, que no necesita red neuronal. El ancla se retroproyecta y después se añade el detalle subpíxel de cada una de las demás fechas en la medida en que concuerda. Admite cualquier banda; las de 20 m se interpolan.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · robust fusion</source>
            <translation>5 m · diez bandas · fusión robusta</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits. The anchor is super-resolved by sisr_x2, then the sub-pixel detail of every other date is added to the 10 m bands as far as it agrees.</source>
            <translation>Fusión robusta de una pila de revisitas. El ancla se superresuelve con sisr_x2 y después se añade a las bandas de 10 m el detalle subpíxel de cada una de las demás fechas en la medida en que concuerda.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · robust fusion</source>
            <translation>2.5 m · cuatro bandas · fusión robusta</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution. The anchor is super-resolved by sisr_x4, then the sub-pixel detail of every other date is added as far as it agrees.</source>
            <translation>Fusión robusta de una pila de revisitas a cuatro veces la resolución. El ancla se superresuelve con sisr_x4 y después se añade el detalle subpíxel de cada una de las demás fechas en la medida en que concuerda.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · any bands · fusion without a network</source>
            <translation>2.5 m · cualquier banda · fusión sin red neuronal</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Fusión robusta de una pila de revisitas a cuatro veces la resolución, el método básico de comparación, que no necesita red neuronal. El ancla se retroproyecta y después se añade el detalle subpíxel de cada una de las demás fechas en la medida en que concuerda. Admite cualquier banda; las de 20 m se interpolan.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · for figures</source>
            <translation>5 m · diez bandas · para medir</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Ten bands from 10 m (20 m bands interpolated to 10 m) to 5 m, a small CARN; works with fewer bands too, B02 B03 B04 at least.</source>
            <translation>Diez bandas de 10 m (las de 20 m, interpoladas a 10 m) a 5 m; una CARN pequeña; funciona también con menos bandas, como mínimo B02 B03 B04.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · for figures</source>
            <translation>5 m · cuatro bandas · para medir</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 5 m, the small CARN of sisr_x2 with four bands; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 y B08 de 10 m a 5 m; la CARN pequeña de sisr_x2 con cuatro bandas; puede faltar B08 (imágenes RGB, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for figures</source>
            <translation>2.5 m · cuatro bandas · para medir</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, a small CARN; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 y B08 de 10 m a 2.5 m; una CARN pequeña; puede faltar B08 (imágenes RGB, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for looking</source>
            <translation>2.5 m · cuatro bandas · para visualizar</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, sharpened against a discriminator; B08 may be missing. For looking, not measuring.</source>
            <translation>B02 B03 B04 y B08 de 10 m a 2.5 m, con la nitidez entrenada frente a un discriminador; puede faltar B08. Para visualizar, no para medir.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>for looking, not measuring: this network was trained to look like a 2.5 m image, and draws detail that the sensor did not see. Use sisr_x4 for figures.</source>
            <translation>para visualizar, no para medir: esta red neuronal se entrenó para parecerse a una imagen de 2.5 m, y dibuja detalle que el sensor no vio. Use sisr_x4 para medir.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} are no whole numbers with commas between</source>
            <translation>{text} no son números enteros separados por comas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number</source>
            <translation>{text} no es un número</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number from {low} to {high}</source>
            <translation>{text} no es un número de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>an extent is xmin,ymin,xmax,ymax</source>
            <translation>una extensión es xmin,ymin,xmax,ymax</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>a place is x,y</source>
            <translation>un lugar es x,y</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Are the files whole, and may they be read and written? Is the disk full?</source>
            <translation>¿Están completos los archivos, y se pueden leer y escribir? ¿Está lleno el disco?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>argument {option}: {why}</source>
            <translation>argumento {option}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>See: {program} --help</source>
            <translation>Consulte: {program} --help</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the run was asked to end when its result was finished already</source>
            <translation>se pidió terminar la ejecución cuando su resultado ya estaba terminado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has {count} characters: {start}</source>
            <translation>una opción tiene {count} caracteres: {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has no value that can be read: {start}</source>
            <translation>una opción no tiene ningún valor que se pueda leer: {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Run the algorithm Install engine, or pip install s2sr.</source>
            <translation>Ejecute el algoritmo Instalar motor, o pip install s2sr.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the engine's environment is not whole: {why}</source>
            <translation>el entorno del motor no está completo: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Close other programs, or set a smaller TILE.</source>
            <translation>Cierre otros programas, o establezca un TILE menor.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>out of memory, even with the smallest tile</source>
            <translation>memoria agotada, incluso con la tesela más pequeña</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the system says</source>
            <translation>el sistema indica</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>This is a fault of the program: please report it.
{trace}</source>
            <translation>Es un fallo del programa: notifíquelo, por favor.
{trace}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an image and a stack are given</source>
            <translation>se indicaron una imagen y una pila</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.</source>
            <translation>Indique INPUT o PRODUCT para una imagen, INPUTS o FOLDER para una pila.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>no input is given</source>
            <translation>no se indicó ninguna entrada</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>--{option} chooses revisits of a stack, and no stack is given</source>
            <translation>--{option} elige revisitas de una pila, y no se indicó ninguna pila</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give the stack as INPUTS or FOLDER.</source>
            <translation>Indique la pila como INPUTS o FOLDER.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>IOU is {iou}</source>
            <translation>IOU es {iou}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is from 0 to below 1; 0.25 and 0.5 are usual.</source>
            <translation>Va de 0 a menos de 1; 0.25 y 0.5 son habituales.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>MIN_AREA is {min_area}</source>
            <translation>MIN_AREA es {min_area}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is an area in square metres, 0 for all polygons.</source>
            <translation>Es un área en metros cuadrados; 0 para todos los polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>bringing the layers to one plane</source>
            <translation>proyectando las capas en un mismo plano</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the area has no polygon: nothing lies in it</source>
            <translation>el área no tiene ningún polígono: nada queda dentro</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Draw one, or leave AREA out to compare everything.</source>
            <translation>Dibuje uno, u omita AREA para comparar todo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>comparing</source>
            <translation>comparando</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>writing</source>
            <translation>escribiendo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS, or as --{side}-layer NAME at the command line.</source>
            <translation>Indique la que corresponda, como FILE|layername={layer} en QGIS, o como --{side}-layer NAME en la línea de órdenes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} polygons</source>
            <translation>{side}: polígonos ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features are of several polygons, which are compared each by itself</source>
            <translation>{side}: objetos espaciales formados por varios polígonos, que se comparan cada uno por separado ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} geometries were not valid, and were repaired for the comparison</source>
            <translation>{side}: geometrías no válidas, reparadas para la comparación ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features have no area and are left out</source>
            <translation>{side}: objetos espaciales sin área, excluidos ({count})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>no layer has a coordinate reference system: their units are taken to be metres</source>
            <translation>ninguna capa tiene sistema de referencia de coordenadas: se supone que sus unidades son metros</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no coordinate reference system: it is taken to be {crs}</source>
            <translation>{side}: sin sistema de referencia de coordenadas; se supone {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} of {total} polygons have their representative point in the area</source>
            <translation>{side}: polígonos con su punto representativo en el área: {count} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no polygon to compare</source>
            <translation>{side}: no hay ningún polígono que comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the two layers do not overlap: are their coordinate reference systems right?</source>
            <translation>las dos capas no se solapan: ¿son correctos sus sistemas de referencia de coordenadas?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>no band is in both: the result has {own}, the reference {other}</source>
            <translation>ninguna banda está en ambos: el resultado tiene {own}; la referencia, {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>Map the bands with BANDS.</source>
            <translation>Asigne las bandas con BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>REPORT_HTML tells of the revisits of a stack, and the input is one image</source>
            <translation>REPORT_HTML trata de las revisitas de una pila, y la entrada es una sola imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Leave it out.</source>
            <translation>Omítalo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of {side} m</source>
            <translation>modelo {model}, porque la entrada es una imagen de píxeles de {side} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of unknown</source>
            <translation>modelo {model}, porque la entrada es una pila de píxeles de tamaño desconocido</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of unknown</source>
            <translation>modelo {model}, porque la entrada es una imagen de píxeles de tamaño desconocido</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of {side} m</source>
            <translation>modelo {model}, porque la entrada es una pila de píxeles de {side} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} looks at one image, and the input is a stack</source>
            <translation>{model} trata una sola imagen, y la entrada es una pila</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Take MODEL auto, or give one image of it as INPUT.</source>
            <translation>Use MODEL auto, o indique una de sus imágenes como INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model} on {device}; bands {bands}</source>
            <translation>modelo {model} en {device}; bandas {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>there is no data in the area: every pixel is nodata</source>
            <translation>no hay datos en el área: todos los píxeles tienen el valor sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Is EXTENT over the image? Are the revisits clear there?</source>
            <translation>¿Está EXTENT sobre la imagen? ¿Están despejadas ahí las revisitas?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{count} buildings</source>
            <translation>edificios: {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>writing the layer</source>
            <translation>escribiendo la capa</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>no building was found: the layer is empty</source>
            <translation>no se encontró ningún edificio: la capa está vacía</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>a polygon of {largest} km² is larger than any building: water, bare ground or cloud was taken for roofs, so nothing near it is to be trusted. Cut the land out with EXTENT, or raise THRESHOLD</source>
            <translation>un polígono de {largest} km² es mayor que cualquier edificio: se tomó agua, suelo desnudo o nube por tejados, así que nada de lo que hay cerca es fiable. Recorte la zona de tierra con EXTENT, o aumente THRESHOLD</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} does not say how far densities are off: their errors are nodata</source>
            <translation>{model} no indica cuánto se desvían las densidades: sus errores tienen el valor sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>no band is in both: the result has {own}, the input {other}</source>
            <translation>ninguna banda está en ambos: el resultado tiene {own}; la entrada, {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>cannot read {path}: {why}</source>
            <translation>no se puede leer {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>The file is damaged or truncated.</source>
            <translation>El archivo está dañado o truncado.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; values in its units, {scales} declared</source>
            <translation>como la entrada: bandas en el orden {bands}; valores en sus unidades; se declara: {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; without {missing}; values in its units, {scales} declared</source>
            <translation>como la entrada: bandas en el orden {bands}; sin {missing}; valores en sus unidades; se declara: {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>no scale</source>
            <translation>ninguna escala</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>scale {scale}, offset {offset}</source>
            <translation>escala {scale}, offset {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>TILE is {tile}</source>
            <translation>TILE es {tile}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is the side of a tile in source pixels, {smallest} to {largest}; left out, it is chosen.</source>
            <translation>Es el lado de una tesela en píxeles de la fuente, de {smallest} a {largest}; si se omite, se elige automáticamente.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate</source>
            <translation>la entrada es una imagen de visualización de 8 bits: su estiramiento ha recortado las reflectancias altas, y las cifras son aproximadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {own} m pixels, the input has {side} m: detail will be less true</source>
            <translation>{model} se hizo para píxeles de {own} m, y los de la entrada son de {side} m: el detalle será menos fiel</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} is {caution}</source>
            <translation>{model} es {caution}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} works without {missing}, which the input has not; it does better with them</source>
            <translation>{model} funciona sin {missing}, que la entrada no tiene; funciona mejor con esas bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {level}, the input is {other}</source>
            <translation>{model} se hizo para {level}, y la entrada es {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>PSF is {psf}</source>
            <translation>PSF es {psf}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is a number from 0 to {widest}: 1 for what a finer sensor sees.</source>
            <translation>Es un número de 0 a {widest}: 1 para lo que ve un sensor más fino.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result and the reference have different coordinate reference systems</source>
            <translation>el resultado y la referencia tienen sistemas de referencia de coordenadas distintos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Warp neither: pick the pair.</source>
            <translation>No reproyecte ninguno: elija los dos que se corresponden.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's pixels are not finer than the reference's</source>
            <translation>los píxeles del resultado no son más finos que los de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>INPUT is the finer raster, REFERENCE its source.</source>
            <translation>INPUT es el ráster más fino; REFERENCE, su fuente.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's edges do not fall on the reference's pixels</source>
            <translation>los bordes del resultado no coinciden con los píxeles de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Was it cropped or warped since? Make it again.</source>
            <translation>¿Se ha recortado o reproyectado después? Genérelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result reaches beyond the reference</source>
            <translation>el resultado se extiende más allá de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Pick the image it was made from.</source>
            <translation>Elija la imagen a partir de la cual se generó.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/results.py"/>
            <source>Is NODATA set right? Is EXTENT over the image?</source>
            <translation>¿Es correcto NODATA? ¿Está EXTENT sobre la imagen?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve.py"/>
            <source>model {model}, {precision}; bands {bands}</source>
            <translation>modelo {model}, {precision}; bandas {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>no revisit shows anything in the area: it is all cloud or nodata</source>
            <translation>ninguna revisita muestra nada en el área: todo es nube o sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Add clear images, or move EXTENT.</source>
            <translation>Añada imágenes despejadas, o mueva EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY is {consistency}</source>
            <translation>CONSISTENCY es {consistency}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>It is one of {modes}.</source>
            <translation>Debe ser uno de estos valores: {modes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>{model} has no variant that was trained to be consistent</source>
            <translation>{model} no tiene ninguna variante entrenada para ser consistente</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to match, strict or off.</source>
            <translation>Establezca CONSISTENCY en match, strict u off.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE: {model} makes images of the anchor's date only</source>
            <translation>TARGET_DATE: {model} solo genera imágenes de la fecha del ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set ANCHOR, or pick a model of any date.</source>
            <translation>Establezca ANCHOR, o elija un modelo para cualquier fecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY={consistency} ties the result to the anchor, which is of another date than TARGET_DATE</source>
            <translation>CONSISTENCY={consistency} ajusta el resultado al ancla, que es de una fecha distinta de TARGET_DATE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to off or trained, or leave out TARGET_DATE.</source>
            <translation>Establezca CONSISTENCY en off o trained, u omita TARGET_DATE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE needs the dates of all revisits</source>
            <translation>TARGET_DATE necesita las fechas de todas las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set DATES.</source>
            <translation>Establezca DATES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE {wanted} is not within the dates that are used, {first} to {last}</source>
            <translation>TARGET_DATE {wanted} no está dentro de las fechas usadas, de {first} a {last}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Pick a day between them.</source>
            <translation>Elija un día comprendido entre ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>THREADS is {threads}</source>
            <translation>THREADS es {threads}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>It is a number from 1 to {most}, or 0 for all of the processor's.</source>
            <translation>Es un número de 1 a {most}, o 0 para todos los del procesador.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/events.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Teselas conservadas: {done} de {total}. Inicie de nuevo la ejecución con los mismos parámetros para continuar.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>THRESHOLD is {threshold}</source>
            <translation>THRESHOLD es {threshold}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability between 0 and 1, neither of them; 0.5 is usual.</source>
            <translation>Una probabilidad entre 0 y 1, sin incluirlos; 0.5 es habitual.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>PART is {part}</source>
            <translation>PART es {part}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability from 0, which does not part, to below 1.</source>
            <translation>Una probabilidad desde 0, que no separa, hasta menos de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>{name} is {value}</source>
            <translation>{name} es {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>Give a number of square metres (SIMPLIFY: metres) from 0 on.</source>
            <translation>Indique un número de metros cuadrados (SIMPLIFY: metros) a partir de 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>there is no shape {shape}</source>
            <translation>no existe la forma {shape}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>One of {shapes}.</source>
            <translation>Una de estas: {shapes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>errors has {keys}: the root mean square errors are a list a cell size, a number a class of the predicted value.</source>
            <translation>errors contiene {keys}: los RMSE son una lista por tamaño de celda, con un número por clase del valor predicho.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: the key gsd_range_m is missing</source>
            <translation>{file}: falta la clave gsd_range_m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Say which pixels the network is good for, metres: [0.45, 1.4].</source>
            <translation>Indique para qué píxeles sirve la red neuronal, en metros: [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Give two numbers from 0 to 100: scaling: {percentiles: [2, 98]}.</source>
            <translation>Indique dos números de 0 a 100: scaling: {percentiles: [2, 98]}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Two sides of a pixel, metres: [0.45, 1.4].</source>
            <translation>Dos lados de píxel, en metros: [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability; 0 does not part buildings.</source>
            <translation>Una probabilidad; 0 no separa los edificios.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability.</source>
            <translation>Una probabilidad.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: outputs is {names}</source>
            <translation>{file}: outputs es {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>It names the graph's planes in order, building first: {planes}.</source>
            <translation>Nombra los planos del grafo en orden, con building primero: {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: errors has {given}</source>
            <translation>{file}: errors contiene {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: {key} is {rows}; it must be {count} lists of {length} numbers</source>
            <translation>{file}: {key} es {rows}; debe constar de {count} listas de {length} números</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A card needs {keys}.</source>
            <translation>Una ficha necesita {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>The pixel of the input it was made for, metres: 10 for Sentinel-2.</source>
            <translation>El píxel de la entrada para la que se hizo, en metros: 10 para Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1 for reflectance, 10000 for DN.</source>
            <translation>1 para reflectancia, 10000 para DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.</source>
            <translation>1: los resultados son lo que vería un Sentinel-2 con sus mismos píxeles. 0: sus píxeles no tienen dispersión de punto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Each band of the graph stands in one of the two, once.</source>
            <translation>Cada banda del grafo figura en una de las dos, una sola vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}</source>
            <translation>{file}: task es {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It is one of {tasks}.</source>
            <translation>Debe ser uno de estos valores: {tasks}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}, and {graph} is for {other}</source>
            <translation>{file}: task es {task}, y {graph} es para {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Change one of the two.</source>
            <translation>Cambie uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {bands} is in bands and in optional_bands</source>
            <translation>{file}: {bands} figura en bands y en optional_bands</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: precision is for graphs, and {graph} is none</source>
            <translation>{file}: precision es solo para grafos, y {graph} no lo es</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out.</source>
            <translation>Quítelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is missing</source>
            <translation>{file}: falta la clave {key}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is not known</source>
            <translation>{file}: la clave {key} no se conoce</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Known keys: {keys}.</source>
            <translation>Claves conocidas: {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {key} is {value}, of the wrong type</source>
            <translation>{file}: {key} es {value}, de un tipo incorrecto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>See the page Model cards for what it is.</source>
            <translation>Consulte en la página Model cards qué es.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {strange} is for models of the task {tasks} only, and task is {task}</source>
            <translation>{file}: {strange} es solo para modelos de la tarea {tasks}, y task es {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set task: {one}.</source>
            <translation>Quítelo, o establezca task: {one}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: scaling.{key} is not for the task {task}</source>
            <translation>{file}: scaling.{key} no es para la tarea {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It takes scaling: {{{scaling}: ...}}.</source>
            <translation>Admite scaling: {{{scaling}: ...}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key frames is missing</source>
            <translation>{file}: falta la clave frames</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A model of stacks says frames: {{minimum: 1, maximum: 32}}.</source>
            <translation>Un modelo para pilas indica frames: {{minimum: 1, maximum: 32}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: variants is {values}</source>
            <translation>{file}: variants es {values}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It names other cards, as {{trained: NAME}}.</source>
            <translation>Nombra otras fichas, como {{trained: NAME}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: base is for builtin:shift_and_add only</source>
            <translation>{file}: base es solo para builtin:shift_and_add</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set graph.</source>
            <translation>Quítelo, o establezca graph.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Evoland's side files have bands, factor, margin and model.</source>
            <translation>Los archivos auxiliares de Evoland tienen bands, factor, margin y model.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A card is plain YAML of keys and values: see the page Model cards.</source>
            <translation>Una ficha es YAML simple de claves y valores: consulte la página Model cards.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{path} is no file</source>
            <translation>{path} no es un archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A model is run by a card, NAME.yaml beside NAME.onnx.</source>
            <translation>Un modelo se ejecuta mediante una ficha: NOMBRE.yaml junto a NOMBRE.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is larger than any card, {largest} KB</source>
            <translation>{file} supera el tamaño de cualquier ficha, {largest} KB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>cannot read the model card {path}: {why}</source>
            <translation>no se puede leer la ficha de modelo {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is no YAML that a card can be: {why}</source>
            <translation>{file} no es un YAML válido para una ficha: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} has no keys</source>
            <translation>{file} no tiene claves</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}</source>
            <translation>{file}: {key} es {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a name of at most {longest} characters, without slashes.</source>
            <translation>Es un nombre de {longest} caracteres como máximo, sin barras.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {names}; it must be a list</source>
            <translation>{file}: {key} es {names}; debe ser una lista</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Known bands: {bands}.</source>
            <translation>Bandas conocidas: {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: the key bands is missing</source>
            <translation>{file}: falta la clave bands</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Name the bands in the graph's order.</source>
            <translation>Indique las bandas en el orden del grafo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names {unknown}</source>
            <translation>{file}: {key} nombra {unknown}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names a band twice</source>
            <translation>{file}: {key} nombra una banda dos veces</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}</source>
            <translation>{file}: {key} es {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a whole number from {low} to {high}.</source>
            <translation>Es un número entero de {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}; it must be a number from {low} to {high}</source>
            <translation>{file}: {key} es {value}; debe ser un número de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: level is {level}</source>
            <translation>{file}: level es {level}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is one of {levels}.</source>
            <translation>Debe ser uno de estos valores: {levels}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}, and there is no such file beside the card</source>
            <translation>{file}: {key} es {name}, y no hay tal archivo junto a la ficha</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Put the ONNX file there.</source>
            <translation>Ponga ahí el archivo ONNX.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be a list of numbers</source>
            <translation>{file}: {key} es {values}; debe ser una lista de números</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; each number must be larger than the one before</source>
            <translation>{file}: {key} es {values}; cada número debe ser mayor que el anterior</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be two numbers</source>
            <translation>{file}: {key} es {values}; deben ser dos números</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Install the plugin again.</source>
            <translation>Instale de nuevo el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is a model for {own}, not for {wanted}</source>
            <translation>{model} es un modelo para {own}, no para {wanted}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Pick another model, or that command.</source>
            <translation>Elija otro modelo, o ese comando.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is no model of stacks</source>
            <translation>{model} no es un modelo para pilas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} tells no buildings</source>
            <translation>{model} no distingue edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model card {path}</source>
            <translation>no existe la ficha de modelo {path}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>A model without a card is not run: put NAME.yaml beside NAME.onnx.</source>
            <translation>Un modelo sin ficha no se ejecuta: ponga NOMBRE.yaml junto a NOMBRE.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Give the card of your own as MODEL_FILE.</source>
            <translation>Indique su propia ficha como MODEL_FILE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Models: {names}; or give the card of your own as MODEL_FILE.</source>
            <translation>Modelos: {names}; o indique su propia ficha como MODEL_FILE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model {model}</source>
            <translation>no existe el modelo {model}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{sums}, which says whether models are whole, cannot be read in {folder}</source>
            <translation>{sums}, que indica si los modelos están completos, no se puede leer en {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{path} is no list of checksums</source>
            <translation>{path} no es una lista de sumas de comprobación</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{file} is not the file that {sums} names</source>
            <translation>{file} no es el archivo que indica {sums}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network failed on {device}: {why}</source>
            <translation>la red neuronal falló en {device}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Try DEVICE=cpu.</source>
            <translation>Pruebe con DEVICE=cpu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network gives {dtype}, no floats</source>
            <translation>la red neuronal da {dtype}, no valores float</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>It is no graph that a card can describe.</source>
            <translation>No es un grafo que una ficha pueda describir.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{device} cannot be used ({reason}); falling back</source>
            <translation>{device} no se puede usar ({reason}); se recurre a otro</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>DEVICE={device} cannot be had: {reason}</source>
            <translation>DEVICE={device} no está disponible: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>This engine has: {have}. Use one of them, or auto.</source>
            <translation>Este motor tiene: {have}. Use uno de ellos, o auto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the package {package} is not installed</source>
            <translation>el paquete {package} no está instalado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>onnxruntime {version} here has no {provider}</source>
            <translation>onnxruntime {version} no tiene aquí {provider}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{graph} cannot be opened as an ONNX model: {why}</source>
            <translation>{graph} no se puede abrir como modelo ONNX: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Is the file whole, and ONNX?</source>
            <translation>¿Está completo el archivo, y es ONNX?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the session runs on {providers} instead</source>
            <translation>la sesión se ejecuta en cambio en {providers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} is no file</source>
            <translation>{graph} no es un archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Put the ONNX file beside the card.</source>
            <translation>Ponga el archivo ONNX junto a la ficha.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} cannot be an ONNX model: it has {size} bytes</source>
            <translation>{graph} no puede ser un modelo ONNX: tiene {size} bytes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>cannot read {graph}: {why}</source>
            <translation>no se puede leer {graph}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>May you read it?</source>
            <translation>¿Tiene permiso para leerlo?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} wants to read {outside}, which is no file beside it</source>
            <translation>{graph} pide leer {outside}, que no es un archivo situado junto al grafo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Values of a graph lie in the graph, or in a file in its folder.</source>
            <translation>Los valores de un grafo están en el propio grafo, o en un archivo de su carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is nested too deeply</source>
            <translation>tiene demasiados niveles de anidamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is cut off</source>
            <translation>está cortado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is no protocol buffer</source>
            <translation>no es un protocol buffer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/half_graph.py"/>
            <source>it has no part of floats alone from {start} to {end}</source>
            <translation>el grafo no tiene, de {start} a {end}, ninguna parte que conste solo de valores float</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/inference.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels</source>
            <translation>memoria agotada en {device}: se continúa con teselas de {side} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>{graph} takes {found}</source>
            <translation>{graph} admite {found}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>A single-image model takes one float input (batch, bands, rows, cols).</source>
            <translation>Un modelo de imagen única admite una entrada float (batch, bands, rows, cols).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>precision has start, a list, and end, names of tensors of the graph, and of {kinds} those that were measured, each with {figures}.</source>
            <translation>precision contiene start, una lista, y end, nombres de tensores del grafo, y, de {kinds}, los que se midieron, cada uno con {figures}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision has {keys}</source>
            <translation>{file}: precision contiene {keys}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision.{key} is {value}</source>
            <translation>{file}: precision.{key} es {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>PRECISION=fast cannot be had: {why}</source>
            <translation>PRECISION=fast no está disponible: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>Set PRECISION to auto, or to full.</source>
            <translation>Establezca PRECISION en auto o full.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: it fails ({why})</source>
            <translation>no se usa {precision}: falla ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: {why}</source>
            <translation>no se usa {precision}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is {gain} times as fast as {full} here; this is remembered</source>
            <translation>aquí, la velocidad de {precision} es {gain} veces la de {full}; este dato se guarda</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>there is none on {device}</source>
            <translation>no hay ninguna precisión de cálculo menor en {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>the card of {model} allows no {kind}</source>
            <translation>la ficha de {model} no permite {kind}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{kind} on the processor needs the package {package}</source>
            <translation>{kind} en el procesador necesita el paquete {package}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{model} has no graph</source>
            <translation>{model} no tiene grafo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>this processor does not compute in {kind}</source>
            <translation>este procesador no calcula en {kind}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>on a drawn image it is off by {off} DN, more than {most}</source>
            <translation>en una imagen sintética se desvía {off} DN, más de {most}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Are bands, factor, scaling, psf and graph what it was trained with, and is it a network for super-resolution?</source>
            <translation>¿Son bands, factor, scaling, psf y graph los de su entrenamiento, y es una red neuronal de superresolución?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} names {count} bands, but {graph} takes {channels}</source>
            <translation>{card} indica {count} bandas, pero {graph} admite {channels}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} does not give back what it is given: on a small test image, {wrong}</source>
            <translation>la red neuronal de {card} no devuelve lo que recibe: en una imagen de prueba pequeña, {wrong}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a reflectance of {seam}</source>
            <translation>{card}: margin_px es {margin}, pero lo que queda más allá cambia el resultado en una reflectancia de {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.</source>
            <translation>Establézcalo en el radio, en píxeles de la entrada, del que depende un píxel del resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>tiles of {model} may show seams of up to {seam} of reflectance: its margin_px is narrow</source>
            <translation>las teselas de {model} pueden mostrar costuras de hasta {seam} de reflectancia: su margin_px es estrecho</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} gives values that are not finite on a small test image</source>
            <translation>la red neuronal de {card} da valores no finitos en una imagen de prueba pequeña</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} promises {expected} from {rows} x {cols} pixels, its graph gives {shape}</source>
            <translation>{card} promete {expected} a partir de {rows} x {cols} píxeles, y su grafo da {shape}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} needs more memory than there is, for {rows} x {cols} pixels</source>
            <translation>la red neuronal de {card} necesita más memoria de la que hay, para {rows} x {cols} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} fails on {rows} x {cols} pixels: {why}</source>
            <translation>la red neuronal de {card} falla con {rows} x {cols} píxeles: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the mean of a band is off by a reflectance of {bias}</source>
            <translation>la media de una banda se desvía en una reflectancia de {bias}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the result is moved by {shift} pixels</source>
            <translation>el resultado está desplazado {shift} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>a band is off by {share} of its contrast</source>
            <translation>una banda se desvía en el {share} de su contraste</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file</source>
            <translation>escribiendo el archivo optimizado para la nube</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>tile {done} of {total}</source>
            <translation>tesela {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file {number} of {total}</source>
            <translation>escribiendo el archivo optimizado para la nube {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>giving the files their names</source>
            <translation>asignando a los archivos sus nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>taking up finished tiles</source>
            <translation>recuperando las teselas terminadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>goes on from {done} of {total} tiles</source>
            <translation>continúa desde {done} de {total} teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT {bounds} is empty</source>
            <translation>EXTENT {bounds} está vacío</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>Indique xmin,ymin,xmax,ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT does not overlap the image ({grid})</source>
            <translation>EXTENT no se solapa con la imagen ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image, or give its coordinate reference system.</source>
            <translation>Dibújela sobre la imagen, o indique su sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>the image has no coordinate reference system</source>
            <translation>la imagen no tiene sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give AT in its own coordinates.</source>
            <translation>Indique AT en las coordenadas de la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>AT cannot be brought to the image's coordinate reference system</source>
            <translation>AT no se puede convertir al sistema de referencia de coordenadas de la imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give it in that.</source>
            <translation>Indíquelo en ese sistema.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{x}, {y} is not on the image ({grid})</source>
            <translation>{x}, {y} no está en la imagen ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Pick a place on it.</source>
            <translation>Elija un lugar de la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{what}'s coordinate reference system {name} is not known</source>
            <translation>no se conoce el sistema de referencia de coordenadas {name} de {what}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Use EPSG:n or WKT.</source>
            <translation>Use EPSG:n o WKT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Assign one to it, or leave EXTENT empty.</source>
            <translation>Asígnele uno, o deje EXTENT vacío.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT cannot be brought to the image's coordinate reference system, whose place on Earth may not be known</source>
            <translation>EXTENT no se puede convertir al sistema de referencia de coordenadas de la imagen, cuyo lugar en la Tierra quizá no se conozca</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give EXTENT in the image's own coordinates, without a coordinate reference system.</source>
            <translation>Indique EXTENT en las coordenadas de la propia imagen, sin sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT lies outside the area of the image's coordinate reference system</source>
            <translation>EXTENT queda fuera del área del sistema de referencia de coordenadas de la imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image.</source>
            <translation>Dibújela sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>the bands lie on different grids: {coarser} and {finer}</source>
            <translation>las bandas están en cuadrículas distintas: {coarser} y {finer}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>Warp them to one grid first (Raster &gt; Projections &gt; Warp), or pick bands of one product.</source>
            <translation>Reproyéctelas antes a una misma cuadrícula (Ráster &gt; Proyecciones &gt; Combar), o elija bandas de un mismo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>{cols} x {rows} px of {width} x {height} in {crs}</source>
            <translation>{cols} x {rows} px de {width} x {height}, {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>no CRS</source>
            <translation>sin SRC</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>an unnamed CRS</source>
            <translation>un SRC sin nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>cannot write the journal {path}: {why}</source>
            <translation>no se puede escribir el diario {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Choose another place.</source>
            <translation>Elija otra ubicación.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>the journal {path} is not open</source>
            <translation>el diario {path} no está abierto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Free space on that disk.</source>
            <translation>Libere espacio en ese disco.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is there already, and is no journal</source>
            <translation>{path} ya existe y no es un diario</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Give the journal another name.</source>
            <translation>Dé otro nombre al diario.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal that can be read: {why}</source>
            <translation>{path} no es un diario que se pueda leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal of this version</source>
            <translation>{path} no es un diario de esta versión</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/leftovers.py"/>
            <source>removed what an interrupted run left at {place} more than {days} days ago</source>
            <translation>se eliminó lo que una ejecución interrumpida dejó en {place} hace más de {days} días</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>another run is writing {place}</source>
            <translation>otra ejecución está escribiendo {place}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>Wait until it is done, or give the output another name.</source>
            <translation>Espere a que termine, o dé otro nombre a la salida.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Download the file first, and give its path.</source>
            <translation>Descargue antes el archivo e indique su ruta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is a VRT in an archive</source>
            <translation>{path} es un VRT dentro de un archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Unpack the archive, and give the VRT itself.</source>
            <translation>Descomprima el archivo comprimido e indique el propio VRT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is an address in a network</source>
            <translation>{path} es una dirección de red</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file: {scheme}: is not read</source>
            <translation>{path} no es un archivo: {scheme}: no se lee</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Give a raster file of this computer.</source>
            <translation>Indique un archivo ráster de este equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>a text stands where a file's path is expected</source>
            <translation>hay un texto donde se espera la ruta de un archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file of this computer: of GDAL's file systems only archives are read</source>
            <translation>{path} no es un archivo de este equipo: de los sistemas de archivos de GDAL solo se leen los archivos comprimidos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} refers to more than {most} files</source>
            <translation>{file} hace referencia a más de {most} archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make a mosaic of the area that is needed.</source>
            <translation>Haga un mosaico del área necesaria.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} is a VRT of VRTs, more than {deepest} deep</source>
            <translation>{file} es un VRT de VRT, con más de {deepest} niveles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make it of the images themselves.</source>
            <translation>Hágalo con las propias imágenes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} is a VRT of more than {most} MB</source>
            <translation>{vrt} es un VRT de más de {most} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} holds Python code, which is not run</source>
            <translation>{vrt} contiene código Python, que no se ejecuta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Compute the raster first, as a GeoTIFF.</source>
            <translation>Calcule antes el ráster, como GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} refers to something else than a file: {why}</source>
            <translation>{vrt} hace referencia a algo que no es un archivo: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} belongs to what is read, {folder}</source>
            <translation>{output} pertenece a lo que se lee, {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name or folder.</source>
            <translation>Dé a la salida otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} is the input itself, or read with it</source>
            <translation>{output} es la propia entrada, o se lee junto con ella</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name.</source>
            <translation>Dé otro nombre a la salida.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Free space on that disk, or choose another folder; nothing was written.</source>
            <translation>Libere espacio en ese disco, o elija otra carpeta; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Give each output a name of its own.</source>
            <translation>Dé a cada salida un nombre propio.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>the outputs could not be given their names, nor earlier files theirs: {why}</source>
            <translation>no se pudieron asignar a las salidas sus nombres, ni devolver los suyos a los archivos anteriores: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>They are in {folder}. Run it again, or: s2sr tidy {output}</source>
            <translation>Están en {folder}. Ejecútelo de nuevo, o use: s2sr tidy {output}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write {path}: {why}</source>
            <translation>no se puede escribir {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>{output} is in use by another program and stays as it was; the new file is {free}</source>
            <translation>{output} está en uso por otro programa y queda como estaba; el archivo nuevo es {free}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write into {where}: {why}</source>
            <translation>no se puede escribir en {where}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Choose a folder you may write to.</source>
            <translation>Elija una carpeta en la que tenga permiso para escribir.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name</source>
            <translation>dos salidas tienen el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs are the same file under two names</source>
            <translation>dos salidas son el mismo archivo con dos nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name, {name}</source>
            <translation>dos salidas tienen el mismo nombre, {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{file} is no GeoTIFF name</source>
            <translation>{file} no es un nombre de GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the output the ending .tif.</source>
            <translation>Dé a la salida un nombre terminado en .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{folder} is no folder</source>
            <translation>{folder} no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{path} is a folder</source>
            <translation>{path} es una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the name of a file.</source>
            <translation>Indique el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the folder {parent} does not exist</source>
            <translation>la carpeta {parent} no existe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Make it first, or choose another.</source>
            <translation>Créela antes, o elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Choose another name, or a folder you may write to.</source>
            <translation>Elija otro nombre, o una carpeta en la que tenga permiso para escribir.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place}: about {needed} MB are needed, {free} MB are free</source>
            <translation>{place}: se necesitan unos {needed} MB; hay {free} MB libres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Free space, or use EXTENT.</source>
            <translation>Libere espacio, o use EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} is not UTF-8</source>
            <translation>el nombre {name} no es UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has characters that cannot be printed</source>
            <translation>el nombre {name} contiene caracteres no imprimibles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has a character that Windows has no file names with</source>
            <translation>el nombre {name} contiene un carácter que Windows no admite en nombres de archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is a link to a file that does not exist</source>
            <translation>{place} es un enlace a un archivo que no existe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is no file, but a device, a pipe or the like</source>
            <translation>{place} no es un archivo, sino un dispositivo, una tubería o algo similar</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is write-protected</source>
            <translation>{place} está protegido contra escritura</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Take the protection away if it may be overwritten. {another}</source>
            <translation>Quite la protección si se puede sobrescribir. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is in use by another program</source>
            <translation>{place} está en uso por otro programa</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Remove it from the QGIS project, or close that program. {another}</source>
            <translation>Quítelo del proyecto de QGIS, o cierre ese programa. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the program is of another version</source>
            <translation>el programa es de otra versión</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the model is another</source>
            <translation>el modelo es otro</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>an input was changed since</source>
            <translation>una entrada ha cambiado desde entonces</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>it runs on another device</source>
            <translation>se ejecuta en otro dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>a library that it uses is of another version</source>
            <translation>una biblioteca que usa es de otra versión</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>other options were given</source>
            <translation>se indicaron otras opciones</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>what it left is damaged</source>
            <translation>lo que dejó está dañado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>its outputs were others</source>
            <translation>sus salidas eran otras</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>RESUME is off</source>
            <translation>RESUME está desactivado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>starts anew, and does not go on from what an interrupted run left: {why}</source>
            <translation>empieza desde cero y no continúa desde lo que dejó una ejecución interrumpida: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for revisits</source>
            <translation>no hay aquí ningún modelo de huellas para revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for 10 m pixels</source>
            <translation>no hay aquí ningún modelo de huellas para píxeles de 10 m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for single images</source>
            <translation>no hay aquí ningún modelo de huellas para imágenes únicas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Give the card of your own as MODEL_FILE, or install the plugin again.</source>
            <translation>Indique su propia ficha como MODEL_FILE, o instale de nuevo el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too fine for {model}, which is good for {low} to {high} m</source>
            <translation>los píxeles de {side} m son demasiado finos para {model}, que sirve de {low} a {high} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Make an image of larger pixels first, or set PIXEL_SIZE if they are not what the file says.</source>
            <translation>Genere antes una imagen de píxeles más grandes, o establezca PIXEL_SIZE si no son los que dice el archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too coarse for {model}, which is good for {low} to {high} m</source>
            <translation>los píxeles de {side} m son demasiado gruesos para {model}, que sirve de {low} a {high} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Buildings are told in pixels of up to some 15 m: take Sentinel-2 at 10 m, super-resolve it, or take an aerial image.</source>
            <translation>Los edificios se distinguen en píxeles de hasta unos 15 m: use Sentinel-2 a 10 m, superresuélvalo, o use una imagen aérea.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are averaged {count} x {count} to {larger} m, for which {model} was made</source>
            <translation>los píxeles de {side} m se promedian {count} x {count} a {larger} m, para los que se hizo {model}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>{side} m pixels are coarser than the {low} to {high} m that {model} was made for: interpolated x{factor}; expect less</source>
            <translation>los píxeles de {side} m son más gruesos que los de {low} a {high} m para los que se hizo {model}: se interpolan x{factor}; espere menos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>DENSITY_CELL is {cell}</source>
            <translation>DENSITY_CELL es {cell}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>It is the side of a cell in metres, {smallest} to {largest}.</source>
            <translation>Es el lado de una celda en metros, de {smallest} a {largest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of {model}, and coordinates are pixels. Set PIXEL_SIZE if they are others</source>
            <translation>la imagen no tiene georreferencia: se supone que sus píxeles son los de {side} m de {model}, y las coordenadas son píxeles. Establezca PIXEL_SIZE si son otros</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image's coordinates are no place of its coordinate reference system</source>
            <translation>las coordenadas de la imagen no corresponden a ningún lugar de su sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>Dé a la imagen su georreferencia correcta (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is {given}</source>
            <translation>PIXEL_SIZE es {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>It is the side of a pixel, {smallest} to {largest} metres.</source>
            <translation>Es el lado de un píxel, de {smallest} a {largest} metros.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is given, and the image has a georeference: its pixels are {measured} m</source>
            <translation>se indicó PIXEL_SIZE, y la imagen tiene georreferencia: sus píxeles son de {measured} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Leave PIXEL_SIZE out, or give the image its right georeference.</source>
            <translation>Omita PIXEL_SIZE, o dé a la imagen su georreferencia correcta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for {side} m, as you say</source>
            <translation>la imagen no tiene georreferencia: se supone que sus píxeles son de {side} m, según lo indicado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no coordinate reference system: its pixels of {width} x {height} are taken for metres</source>
            <translation>la imagen no tiene sistema de referencia de coordenadas: se supone que sus píxeles de {width} x {height} están en metros</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has a coordinate reference system of no known place: its pixels of {width} x {height} are taken for metres</source>
            <translation>la imagen tiene un sistema de referencia de coordenadas que no corresponde a ningún lugar conocido: se supone que sus píxeles de {width} x {height} están en metros</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of Sentinel-2. Set PIXEL_SIZE if not so</source>
            <translation>la imagen no tiene georreferencia: se supone que sus píxeles son los de {side} m de Sentinel-2. Si no es así, establezca PIXEL_SIZE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground: far from square</source>
            <translation>los píxeles miden {width} m de ancho y {height} m de alto sobre el terreno: distan mucho de ser cuadrados</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Warp the image to a projected system, as UTM, first (Raster &gt; Projections &gt; Warp).</source>
            <translation>Reproyecte antes la imagen a un sistema proyectado, como UTM (Ráster &gt; Proyecciones &gt; Combar).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground, and models were made for square ones: expect less, or warp the image to a projected system first</source>
            <translation>los píxeles miden {width} m de ancho y {height} m de alto sobre el terreno, y los modelos se hicieron para píxeles cuadrados: espere menos, o reproyecte antes la imagen a un sistema proyectado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels of {side} at coordinates of {farthest} cannot be told apart</source>
            <translation>los píxeles de {side} en coordenadas de {farthest} no se pueden distinguir entre sí</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference.</source>
            <translation>Dé a la imagen su georreferencia correcta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>Are bands, factor, outputs, step_px, frames and graph what it was trained with, and is it a network for footprints?</source>
            <translation>¿Son bands, factor, outputs, step_px, frames y graph los de su entrenamiento, y es una red neuronal de huellas?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names no graph</source>
            <translation>{card} no indica ningún grafo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>A network with this card takes one float input {wanted}.</source>
            <translation>Una red neuronal con esta ficha admite una entrada float {wanted}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names {count} bands, but {graph} takes {bands}</source>
            <translation>{card} indica {count} bandas, pero {graph} admite {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives values that are not finite</source>
            <translation>la red neuronal de {card} da valores no finitos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no density</source>
            <translation>la red neuronal de {card} da {name} de {lowest} a {highest}, lo que no es una densidad</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no probability</source>
            <translation>la red neuronal de {card} da {name} de {lowest} a {highest}, lo que no es una probabilidad</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a probability of {seam}</source>
            <translation>{card}: margin_px es {margin}, pero lo que queda más allá cambia el resultado en una probabilidad de {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>tiles of {model} may show seams of up to {seam} of probability: its margin_px is narrow</source>
            <translation>las teselas de {model} pueden mostrar costuras de hasta {seam} de probabilidad: su margin_px es estrecho</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/planes.py"/>
            <source>cannot read back what was written: {why}</source>
            <translation>no se puede volver a leer lo escrito: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>there is no data in the image: every pixel is nodata</source>
            <translation>no hay datos en la imagen: todos los píxeles tienen el valor sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>Is it the right file?</source>
            <translation>¿Es el archivo correcto?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/segmenter.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels ({why})</source>
            <translation>memoria agotada en {device}: se continúa con teselas de {side} píxeles ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>INPUT takes rasters, PRODUCT a product.</source>
            <translation>INPUT admite rásteres; PRODUCT, un producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT, not both</source>
            <translation>indique INPUT o PRODUCT, no ambos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT</source>
            <translation>indique INPUT o PRODUCT</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{twice} comes more than once</source>
            <translation>{twice} aparece más de una vez</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick each band once, of one acquisition.</source>
            <translation>Elija cada banda una vez, de una misma adquisición.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>there is no reflectance band in the input</source>
            <translation>no hay ninguna banda de reflectancia en la entrada</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands B01 to B12, or map them with BANDS.</source>
            <translation>Elija bandas de B01 a B12, o asígnelas con BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Bands {bands}; {grid}.</source>
            <translation>Bandas {bands}; {grid}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>on an unknown day</source>
            <translation>fecha desconocida</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Level {level}, acquired {day}.</source>
            <translation>Nivel {level}, adquisición: {day}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} has another coordinate reference system than the other bands</source>
            <translation>{name} tiene un sistema de referencia de coordenadas distinto del de las demás bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Warp it to theirs, or pick bands of one product.</source>
            <translation>Reproyéctela al de las demás, o elija bandas de un mismo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} covers another window than the other bands of its resolution</source>
            <translation>{name} cubre una ventana distinta de la de las demás bandas de su resolución</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Crop them alike, or pick bands of one product.</source>
            <translation>Recórtelas por igual, o elija bandas de un mismo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} does not overlap the other bands</source>
            <translation>{name} no se solapa con las demás bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands of one acquisition.</source>
            <translation>Elija bandas de una misma adquisición.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{file}: by {origin}, {quantification} stored values make a reflectance of 1</source>
            <translation>{file}: según {origin}, {quantification} valores almacenados equivalen a una reflectancia de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>Correct it, or set SCALE and OFFSET.</source>
            <translation>Corríjalo, o establezca SCALE y OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's tags</source>
            <translation>las etiquetas del archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's scale tags</source>
            <translation>las etiquetas de escala del archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the band's scale and offset</source>
            <translation>la escala y el offset de la banda</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>a raw download of Copernicus Browser, reflectance times {top}</source>
            <translation>una descarga en bruto de Copernicus Browser, reflectancia por {top}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the catalogue item {name}</source>
            <translation>el elemento de catálogo {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the name</source>
            <translation>el nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{where}: made in {year}, before baseline 04.00</source>
            <translation>{where}: generado en {year}, antes de la línea base 04.00</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>baseline {number} in {where}</source>
            <translation>la línea base {number} en {where}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Map them in order with BANDS, for example BANDS=B02,B03,B04,B08.</source>
            <translation>Asígnelas en orden con BANDS, por ejemplo BANDS=B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name them in order with BANDS: BANDS=B04,B03,B02 where its colours are the true ones.</source>
            <translation>Indíquelas en orden con BANDS: BANDS=B04,B03,B02 si sus colores son los verdaderos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Not used: {bands}.</source>
            <translation>Sin usar: {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>BANDS names {count} bands, the input has {total}</source>
            <translation>BANDS indica {count} bandas, y la entrada tiene {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name every band of the input, in its order.</source>
            <translation>Indique todas las bandas de la entrada, en su orden.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>which band is {file}? Neither its description nor its name says</source>
            <translation>¿qué banda es {file}? Ni su descripción ni su nombre lo indican</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is no true-colour picture: its name says {words}</source>
            <translation>{file} no es una imagen de visualización en color verdadero: su nombre dice {words}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is a picture of 8 bits, and nothing says of which bands</source>
            <translation>{file} es una imagen de visualización de 8 bits, y nada indica de qué bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are: they are called {names}</source>
            <translation>las {count} bandas de {file} no tienen nombres que indiquen cuáles son: se llaman {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are</source>
            <translation>las {count} bandas de {file} no tienen nombres que indiquen cuáles son</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>{container} is no product that is known: no IMG_DATA (SAFE), no *_FRE_B*.tif (Theia), no images named by band in it</source>
            <translation>{container} no es un producto conocido: no contiene IMG_DATA (SAFE), ni *_FRE_B*.tif (Theia), ni imágenes con nombre de banda</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>Give the product's own folder, zip or metadata file, or its rasters as INPUT.</source>
            <translation>Indique la carpeta, el zip o el archivo de metadatos del propio producto, o sus rásteres como INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>Set OFFSET and SCALE, or get the product again.</source>
            <translation>Establezca OFFSET y SCALE, u obtenga de nuevo el producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is no metadata of a Sentinel-2 product</source>
            <translation>{name} no son metadatos de un producto Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is truncated: its last element is not closed</source>
            <translation>{name} está truncado: su último elemento no está cerrado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} does not say how many stored values make a reflectance of 1</source>
            <translation>{name} no indica cuántos valores almacenados equivalen a una reflectancia de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} says that {quantification} stored values make a reflectance of 1</source>
            <translation>{name} indica que {quantification} valores almacenados equivalen a una reflectancia de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} names an offset that is no number</source>
            <translation>{name} indica un offset que no es un número</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>BANDS names {unknown}, no Sentinel-2 bands</source>
            <translation>BANDS nombra {unknown}, que no corresponde a bandas de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>Known names: {bands} SCL.</source>
            <translation>Nombres conocidos: {bands} SCL.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Name its bands in order with BANDS, for example BANDS=B04,B03,B02 for red, green and blue.</source>
            <translation>Indique sus bandas en orden con BANDS, por ejemplo BANDS=B04,B03,B02 para rojo, verde y azul.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Make an image of its colours first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>Genere antes una imagen de sus colores (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue in this order. If not so, set BANDS.</source>
            <translation>Las bandas de {file} no tienen nombre: se toman como rojo, verde y azul, en este orden. Si no es así, establezca BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue, near infrared in this order. If not so, set BANDS.</source>
            <translation>Las bandas de {file} no tienen nombre: se toman como rojo, verde, azul e infrarrojo cercano, en este orden. Si no es así, establezca BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>there is no band of an image in the input</source>
            <translation>no hay ninguna banda de imagen en la entrada</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>{file} holds numbers of a colour table, no colours</source>
            <translation>{file} contiene números de una tabla de colores, no colores</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative, below {limit}</source>
            <translation>el {share} de {band} sería negativo, por debajo de {limit}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{words}: are OFFSET and SCALE right?</source>
            <translation>{words}: ¿son correctos OFFSET y SCALE?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>everything is darker than a reflectance of {limit}: is SCALE right?</source>
            <translation>todo es más oscuro que una reflectancia de {limit}: ¿es correcto SCALE?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative</source>
            <translation>el {share} de {band} sería negativo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set OFFSET: 0 where it was taken away already.</source>
            <translation>Establezca OFFSET: 0 si ya se había restado.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would have a reflectance of {limit} and more</source>
            <translation>el {share} de {band} tendría una reflectancia de {limit} o más</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set SCALE and OFFSET.</source>
            <translation>Establezca SCALE y OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{layer} of {file} has values as {highest} among small ones: unsigned numbers from which more was taken away than they had</source>
            <translation>{layer} de {file} tiene valores como {highest} entre otros pequeños: números sin signo a los que se restó más de lo que tenían</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Take the offset away in a signed or decimal type, or give the image as it was with OFFSET=-1000.</source>
            <translation>Reste el offset en un tipo con signo o decimal, o indique la imagen tal como estaba, con OFFSET=-1000.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Was its download cut off? Get it again.</source>
            <translation>¿Se interrumpió su descarga? Obténgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {product}: {why}</source>
            <translation>no se puede leer {file} de {product}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read the product {product}: {why}</source>
            <translation>no se puede leer el producto {product}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Check its name and its permissions.</source>
            <translation>Compruebe su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>the product {product} does not exist</source>
            <translation>el producto {product} no existe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give its folder, zip file or metadata file.</source>
            <translation>Indique su carpeta, su archivo zip o su archivo de metadatos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is empty</source>
            <translation>{product} está vacío</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no product</source>
            <translation>{product} no es un producto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file; rasters go to INPUT.</source>
            <translation>Indique la carpeta, el archivo zip o el archivo de metadatos de un producto; los rásteres van en INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no regular file</source>
            <translation>{product} no es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file.</source>
            <translation>Indique la carpeta, el archivo zip o el archivo de metadatos de un producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{folder} holds more than {most} files</source>
            <translation>{folder} contiene más de {most} archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the folder of one product.</source>
            <translation>Indique la carpeta de un solo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {path}: {why}</source>
            <translation>no se puede leer {file} de {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is encrypted</source>
            <translation>{path} está cifrado</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Unpack it, and give the folder.</source>
            <translation>Descomprímalo e indique la carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{filename} in {file} would be {file_size} MB unpacked from {compress_size} kB</source>
            <translation>{filename} en {file} ocuparía {file_size} MB al descomprimir {compress_size} kB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>It is no image of a product: get the product again.</source>
            <translation>No es la imagen de un producto: obtenga de nuevo el producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is no zip file that can be read: {why}</source>
            <translation>{path} no es un archivo zip que se pueda leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} holds more than {most} files</source>
            <translation>{path} contiene más de {most} archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the zip file of one product.</source>
            <translation>Indique el archivo zip de un solo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0; harmonised copies have none.</source>
            <translation>Establezca OFFSET: -1000 para productos de la línea base 04.00 o posterior (desde enero de 2022, y los más antiguos reprocesados); si no, 0; las copias armonizadas no tienen ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET set by the user</source>
            <translation>OFFSET establecido por el usuario</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands mix digital numbers and reflectance ({kinds})</source>
            <translation>las bandas mezclan niveles digitales y reflectancia ({kinds})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Pick bands of one product.</source>
            <translation>Elija bandas de un mismo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands have different conventions: {sentences}</source>
            <translation>las bandas tienen convenciones distintas: {sentences}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET and SCALE, or pick bands of one product.</source>
            <translation>Establezca OFFSET y SCALE, o elija bandas de un mismo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}: reflectance = (value {offset}) / {quantification}.</source>
            <translation>{origin}: reflectancia = (valor {offset}) / {quantification}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{one} or {other}</source>
            <translation>{one} o {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE is {scale}</source>
            <translation>SCALE es {scale}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is how many stored values make a reflectance of 1: 10000, 1, ...</source>
            <translation>Indica cuántos valores almacenados equivalen a una reflectancia de 1: 10000, 1, ...</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET is {offset}</source>
            <translation>OFFSET es {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is added to stored values: 0, or -1000 since baseline 04.00.</source>
            <translation>Se suma a los valores almacenados: 0, o -1000 desde la línea base 04.00.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}, offset {other}</source>
            <translation>{origin}, offset {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE set by the user</source>
            <translation>SCALE establecido por el usuario</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin}</source>
            <translation>según {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin} the offset is {offset}, yet {against}</source>
            <translation>según {origin} el offset es {offset}, pero {against}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>denied by the values, against {origin}</source>
            <translation>desmentido por los valores, en contra de {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin} means an OFFSET of {offset}, but {against}: taken as harmonised, OFFSET 0.</source>
            <translation>{origin} implica un OFFSET de {offset}, pero {against}: se toma como armonizado, OFFSET 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>none, as values are no digital numbers of a product</source>
            <translation>ninguno, pues los valores no son niveles digitales de un producto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>digital numbers with or without the offset of baseline 04.00? The darkest are {darkest}, and nothing else tells</source>
            <translation>¿niveles digitales con o sin el offset de la línea base 04.00? Los más oscuros son {darkest}, y nada más lo indica</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535).</source>
            <translation>Establezca SCALE: cuántos valores almacenados equivalen a una reflectancia de 1 (1, 100 para porcentaje, 255, 10000, 65535).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>no data to judge by</source>
            <translation>sin datos para determinarlo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>decimal values up to {brightest} are reflectance</source>
            <translation>los valores decimales de hasta {brightest} son reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{picture} is a picture brightened for the eye, by its name</source>
            <translation>{picture} es, según su nombre, una imagen de visualización aclarada</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values are 10 000ths of reflectance times {top}, as raw downloads of Copernicus Browser are</source>
            <translation>los valores son diezmilésimas de reflectancia multiplicadas por {top}, como en las descargas en bruto de Copernicus Browser</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the values reach {brightest}, half of a band {usual}: neither reflectance nor digital numbers of a product</source>
            <translation>los valores llegan a {brightest}, la mitad de una banda a {usual}: no son reflectancia ni niveles digitales de un producto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values up to {brightest} are digital numbers</source>
            <translation>los valores de hasta {brightest} son niveles digitales</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the darkest values, {darkest}, are far below an offset of 1000</source>
            <translation>los valores más oscuros, {darkest}, están muy por debajo de un offset de 1000</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>reflectance with or without the offset of baseline 04.00, 0.1? The darkest is {darkest}, and nothing else tells</source>
            <translation>¿reflectancia con o sin el offset de la línea base 04.00, 0.1? La más oscura es {darkest}, y nada más lo indica</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set OFFSET: -0.1 where digital numbers of baseline 04.00 or later were only multiplied by a scale, else 0.</source>
            <translation>Establezca OFFSET: -0.1 si los niveles digitales de la línea base 04.00 o posterior solo se multiplicaron por una escala; si no, 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} holds 8-bit values, and nothing says how they become reflectance</source>
            <translation>{file} contiene valores de 8 bits, y nada indica cómo se convierten en reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.</source>
            <translation>Establezca SCALE: 255 si son reflectancia por 255, como en las descargas en bruto; 717 para una banda de una imagen de visualización en color verdadero.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} looks like a false-colour picture: its colours' medians are {red}, {green} and {blue}</source>
            <translation>{file} parece una imagen de visualización en falso color: las medianas de sus colores son {red}, {green} y {blue}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Map its bands with BANDS, for example BANDS=B08,B04,B03, and set SCALE; BANDS=B04,B03,B02 and SCALE=717 if it is in true colours after all.</source>
            <translation>Asigne sus bandas con BANDS, por ejemplo BANDS=B08,B04,B03, y establezca SCALE; BANDS=B04,B03,B02 y SCALE=717 si, pese a todo, está en color verdadero.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>an 8-bit true-colour picture, approximately</source>
            <translation>una imagen de visualización de 8 bits en color verdadero, de forma aproximada</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>The file is damaged or truncated: get it again.</source>
            <translation>El archivo está dañado o truncado: obténgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>This format is not read: make a GeoTIFF of it (Raster &gt; Conversion &gt; Translate).</source>
            <translation>Este formato no se lee: conviértalo en un GeoTIFF (Ráster &gt; Conversión &gt; Traducir).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give the images in the .data folder beside it (B2.img, ...) as INPUT, or that folder as PRODUCT.</source>
            <translation>Indique como INPUT las imágenes de la carpeta .data situada junto a él (B2.img, ...), o esa carpeta como PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's zip file as PRODUCT, or a raster in it as /vsizip/FILE.zip/RASTER.tif.</source>
            <translation>Indique el archivo zip de un producto como PRODUCT, o un ráster que contenga como /vsizip/FILE.zip/RASTER.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's metadata file as PRODUCT.</source>
            <translation>Indique el archivo de metadatos de un producto como PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds complex numbers</source>
            <translation>{path} contiene números complejos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Sentinel-2 images hold digital numbers or reflectance.</source>
            <translation>Las imágenes Sentinel-2 contienen niveles digitales o reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds numbers of the type {strange}</source>
            <translation>{path} contiene números del tipo {strange}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Convert it (Raster &gt; Conversion &gt; Translate) to UInt16 or Float32.</source>
            <translation>Conviértalo (Ráster &gt; Conversión &gt; Traducir) a UInt16 o Float32.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has pixels of no size: its geotransform is {transform}</source>
            <translation>los píxeles de {path} no tienen tamaño: su geotransformación es {transform}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give it a georeference (Raster &gt; Projections &gt; Warp), or export it again.</source>
            <translation>Dele una georreferencia (Ráster &gt; Proyecciones &gt; Combar), o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>the name of an input is empty</source>
            <translation>el nombre de una entrada está vacío</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a raster file.</source>
            <translation>Indique un archivo ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product folder as PRODUCT.</source>
            <translation>Indique la carpeta de un producto como PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no regular file</source>
            <translation>{path} no es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is empty</source>
            <translation>{path} está vacío</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} does not exist</source>
            <translation>{path} no existe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Was it moved or deleted?</source>
            <translation>¿Se movió o se eliminó?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} cannot be read: {why}</source>
            <translation>{path} no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Is it a vector file, truncated, or of another kind?</source>
            <translation>¿Es un archivo vectorial, está truncado o es de otra clase?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no raster that can be read: {why}</source>
            <translation>{path} no es un ráster que se pueda leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has no bands</source>
            <translation>{path} no tiene bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Pick one of its parts: it may be a container of several rasters.</source>
            <translation>Elija una de sus partes: puede ser un contenedor de varios rásteres.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>It is a container of several rasters; give one or more of its parts, for example {parts}.</source>
            <translation>Es un contenedor de varios rásteres; indique una o más de sus partes, por ejemplo {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/resampled.py"/>
            <source>{band} was brought to these pixels from {own} m by {kernel} or its like; it is compared at its own pixels.</source>
            <translation>{band} se llevó a estos píxeles desde {own} m mediante {kernel} o un método similar; se compara en sus propios píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is one of several layers, and no part of a SAFE product</source>
            <translation>{path} es una de varias capas, y no forma parte de un producto SAFE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one product, or give it as PRODUCT.</source>
            <translation>Elija capas de un mismo producto, o indíquelo como PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is a picture for the eye</source>
            <translation>{path} es una imagen de visualización</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick the product's 10 m and 20 m layers.</source>
            <translation>Elija las capas de 10 m y 20 m del producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the layers come from different products</source>
            <translation>las capas proceden de productos distintos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one acquisition.</source>
            <translation>Elija capas de una misma adquisición.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has {count} granules</source>
            <translation>{container} tiene {count} gránulos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Give the metadata file or the folder of one granule.</source>
            <translation>Indique el archivo de metadatos o la carpeta de un solo gránulo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has no band images at their native resolution</source>
            <translation>{container} no tiene imágenes de bandas en su resolución nativa</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Is the product whole? Get it again, or give the images that are there as INPUT.</source>
            <translation>¿Está completo el producto? Obténgalo de nuevo, o indique las imágenes que haya como INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the product's name</source>
            <translation>el nombre del producto</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>{missing} missing: model {model} needs {required}; the input has {bands}</source>
            <translation>bandas que faltan: {missing}; el modelo {model} necesita {required}, y la entrada tiene {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>Add the band, map the bands with BANDS, or pick a model that does without (to super-resolve, bicubic takes any).</source>
            <translation>Añada la banda, asigne las bandas con BANDS, o elija un modelo que no la necesite (para superresolver, bicubic admite cualquiera).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot open {path}: {why}</source>
            <translation>no se puede abrir {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>Is the file whole?</source>
            <translation>¿Está completo el archivo?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>{band} has finer pixels than its own {own} m, and how they were made cannot be seen.</source>
            <translation>{band} tiene píxeles más finos que los {own} m propios, y no se puede ver cómo se generaron.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot read {band} from {path}: {why}</source>
            <translation>no se puede leer {band} de {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>{name} is an image of Landsat or another sensor than Sentinel-2</source>
            <translation>{name} es una imagen de Landsat o de otro sensor distinto de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>Models are made for Sentinel-2: pick its images (of HLS, S30 and not L30).</source>
            <translation>Los modelos están hechos para Sentinel-2: elija sus imágenes (de HLS, S30 y no L30).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{container} has no band images</source>
            <translation>{container} no tiene imágenes de bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>Is the product whole?</source>
            <translation>¿Está completo el producto?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>a Theia product</source>
            <translation>un producto Theia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind}.</source>
            <translation>{name}: Theia, {kind}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind} (no slope correction).</source>
            <translation>{name}: Theia, {kind} (sin corrección de pendiente).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{values} in all bands alike is taken for no data.</source>
            <translation>{values} en todas las bandas a la vez se toma como sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>0 is taken for no data, which the files do not say: {share} of the pixels.</source>
            <translation>0 se toma como sin datos, lo que los archivos no indican: {share} de los píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{value}, which no data becomes when the offset is taken away, is taken for no data.</source>
            <translation>{value}, en lo que se convierte el valor sin datos al restar el offset, se toma como sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>Values as {values} are no reflectance: taken for no data.</source>
            <translation>Valores como {values} no son reflectancia: se toman como sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{share} of {band} is 0, and {other_share} of {other}: was an offset taken away that was not there, and what became negative cut off? Zeros are no data; give the image as it was, with its OFFSET.</source>
            <translation>el {share} de {band} es 0, y el {other_share} de {other}: ¿se restó un offset que no existía y se recortó lo que quedó negativo? Los ceros son sin datos; indique la imagen tal como estaba, con su OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/alignment.py"/>
            <source>{reason}, by way of {way}</source>
            <translation>{reason}, a través de {way}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>only one of it and the anchor has a coordinate reference system</source>
            <translation>solo una de las dos, la revisita o el ancla, tiene sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its grid is off by {rest} px, which its shift holds</source>
            <translation>su cuadrícula está desfasada {rest} px, que se incluyen en su desplazamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its pixels differ from the anchor's, and there is no coordinate reference system</source>
            <translation>sus píxeles difieren de los del ancla, y no hay sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its pixel size or direction differs from the anchor's</source>
            <translation>reproyectada, porque el tamaño o la dirección de sus píxeles difiere de los del ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its coordinate reference system differs from the anchor's</source>
            <translation>reproyectada, porque su sistema de referencia de coordenadas difiere del del ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: too few pixels are clear in it and in the anchor, or they have no structure</source>
            <translation>no se puede corregistrar: hay muy pocos píxeles despejados en ella y en el ancla, o no tienen estructura</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: it does not look like the anchor (correlation {score})</source>
            <translation>no se puede corregistrar: no se parece al ancla (correlación {score})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>its content lies {rows} rows and {cols} columns off, more than {most} px</source>
            <translation>su contenido está desplazado {rows} filas y {cols} columnas, más de {most} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: its parts disagree by {scatter} px</source>
            <translation>no se puede corregistrar: sus partes discrepan en {scatter} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>registered on {count} windows, correlation {score}</source>
            <translation>corregistrada con {count} ventanas, correlación {score}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not used: {names}: {reason}</source>
            <translation>sin usar: {names}: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} cannot be used: {reason}</source>
            <translation>el ancla {anchor} no se puede usar: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Pick another ANCHOR.</source>
            <translation>Elija otro ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images of other dates, lower MIN_CLEAR, or pick another ANCHOR.</source>
            <translation>Añada imágenes despejadas de otras fechas, reduzca MIN_CLEAR, o elija otro ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without {bands}</source>
            <translation>sin {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without overlap with {name}</source>
            <translation>sin solapamiento con {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no cloud masks: clouds are told from the median of {count} dates</source>
            <translation>no hay máscaras de nubes: las nubes se distinguen a partir de la mediana de {count} fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>looking at revisit {number} of {total}</source>
            <translation>examinando la revisita {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be read ({reasons})</source>
            <translation>no se puede leer ninguna revisita ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Get the files again, or leave them out.</source>
            <translation>Obtenga de nuevo los archivos, o exclúyalos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} is clear in {clear} of its pixels only</source>
            <translation>el ancla {anchor} está despejada solo en el {clear} de sus píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>all {count} revisits are cloudy or empty: the clearest, {anchor}, is clear in {clear} of the pixels</source>
            <translation>las {count} revisitas están nubladas o vacías: la más despejada, {anchor}, lo está en el {clear} de los píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images, or set CLEAR_CLASSES or the cloud mask right.</source>
            <translation>Añada imágenes despejadas, o corrija CLEAR_CLASSES o la máscara de nubes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>a copy: its pixels are those of {name}</source>
            <translation>una copia: sus píxeles son los de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>registering revisit {number} of {total}</source>
            <translation>corregistrando la revisita {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not needed: {count} revisits are better, or come before it</source>
            <translation>no hace falta: {count} revisitas son mejores, o la preceden</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>clear in {share} of the pixels only</source>
            <translation>despejada solo en el {share} de los píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no data in the area</source>
            <translation>sin datos en el área</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be used beside the anchor {anchor} ({reasons})</source>
            <translation>no se puede usar ninguna revisita además del ancla {anchor} ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{count} of {total} revisits are used; the anchor is {anchor}</source>
            <translation>se usan {count} de {total} revisitas; el ancla es {anchor}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>FOLDER {folder} is no folder</source>
            <translation>FOLDER {folder} no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there is no raster and no product in {folder}</source>
            <translation>no hay ningún ráster ni ningún producto en {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick several rasters as INPUT, or a FOLDER that holds them.</source>
            <translation>Elija varios rásteres como INPUT, o una carpeta (FOLDER) que los contenga.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits</source>
            <translation>no hay revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits ({reasons})</source>
            <translation>no hay revisitas ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>the name {path} is not UTF-8</source>
            <translation>el nombre {path} no es UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Rename the file.</source>
            <translation>Cambie el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{path} is no file, but a pipe, a socket or a device</source>
            <translation>{path} no es un archivo, sino una tubería, un socket o un dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick a raster.</source>
            <translation>Elija un ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a scene classification without bands</source>
            <translation>una clasificación de escena sin bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a mask or a quality layer</source>
            <translation>una máscara o una capa de calidad</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{band} again, which is read from {file}</source>
            <translation>{band} otra vez, que se lee de {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES takes YYYY-MM-DD, one for each input in order, or NAME=YYYY-MM-DD.</source>
            <translation>DATES admite AAAA-MM-DD, una por entrada y en orden, o NOMBRE=AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{text} is no date</source>
            <translation>{text} no es una fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{day} is no date of a Sentinel-2 image: they begin on {first}, and end today</source>
            <translation>{day} no es la fecha de una imagen Sentinel-2: empiezan el {first} y terminan hoy</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {count} dates, and there are {total} revisits: {names}</source>
            <translation>DATES da {count} fechas, y hay {total} revisitas: {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>Give one for each in that order, or NAME=YYYY-MM-DD for those that need one.</source>
            <translation>Indique una para cada una en ese orden, o NOMBRE=AAAA-MM-DD para las que la necesiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES mixes plain dates and NAME=date</source>
            <translation>DATES mezcla fechas sueltas y NOMBRE=fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>The revisits are {names}.</source>
            <translation>Las revisitas son {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is no revisit</source>
            <translation>DATES nombra {name}, que no es una revisita</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is {count} revisits</source>
            <translation>DATES nombra {name}, que corresponde a {count} revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {name} two dates</source>
            <translation>DATES da dos fechas a {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Give the folder that holds the revisits.</source>
            <translation>Indique la carpeta que contiene las revisitas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>the name of the folder {root} is not UTF-8</source>
            <translation>el nombre de la carpeta {root} no es UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Rename it.</source>
            <translation>Cámbiele el nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {folder} cannot be read: {why}</source>
            <translation>FOLDER {folder} no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Ask for permission to read it.</source>
            <translation>Solicite permiso para leerla.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>cannot be read: {why}</source>
            <translation>no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {root} holds more than {most} files and folders</source>
            <translation>FOLDER {root} contiene más de {most} archivos y carpetas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>its name is not UTF-8: rename it</source>
            <translation>su nombre no es UTF-8: cámbielo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>no file, but a pipe, a socket or a device</source>
            <translation>no es un archivo, sino una tubería, un socket o un dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder that was seen already, or that holds this one</source>
            <translation>una carpeta ya examinada, o que contiene a esta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder of masks, quality layers or pictures for the eye, by its name</source>
            <translation>una carpeta de máscaras, capas de calidad o imágenes de visualización, según su nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>lies more than {count} folders deep</source>
            <translation>está a más de {count} carpetas de profundidad</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is the anchor</source>
            <translation>es el ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>shows more of the area</source>
            <translation>muestra más del área</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has the level of most revisits</source>
            <translation>tiene el nivel de la mayoría de las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>lies on the anchor's grid</source>
            <translation>está en la cuadrícula del ancla</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has more bands</source>
            <translation>tiene más bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is of a newer processing baseline</source>
            <translation>es de una línea base de procesamiento más reciente</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>comes first</source>
            <translation>va primero</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>the same day and place as {name}, which {better}</source>
            <translation>el mismo día y lugar que {name}, que {better}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>does not fit the other files of {name}</source>
            <translation>no encaja con los demás archivos de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>opening revisit {number} of {total}</source>
            <translation>abriendo la revisita {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>{advice} It is used where a scene does not say.</source>
            <translation>{advice} Se usa cuando una escena no lo indica.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>0 as other revisits show, whose source takes it away</source>
            <translation>0 como muestran otras revisitas, cuya fuente lo resta</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>an 8-bit picture among images of reflectance</source>
            <translation>una imagen de visualización de 8 bits entre imágenes de reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>no 8-bit picture, as most of the revisits are</source>
            <translation>no es una imagen de visualización de 8 bits, a diferencia de la mayoría de las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Add images of other dates; a single one is an image: super-resolve and footprints take it as INPUT.</source>
            <translation>Añada imágenes de otras fechas; una sola es una imagen: super-resolve y footprints la admiten como INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count}</source>
            <translation>una pila necesita al menos dos revisitas, y hay {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count} ({reasons})</source>
            <translation>una pila necesita al menos dos revisitas, y hay {count} ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>the date of {names} is not known</source>
            <translation>no se conoce la fecha de {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Set DATES, for example DATES={name}=2018-03-30.</source>
            <translation>Establezca DATES, por ejemplo DATES={name}=2018-03-30.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>its date is not known: name it in DATES</source>
            <translation>no se conoce su fecha: indíquela en DATES</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>excluded by EXCLUDE</source>
            <translation>excluida por EXCLUDE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>{missing} missing: {count} of {total} revisits have {required}</source>
            <translation>bandas que faltan: {missing}; revisitas con {required}: {count} de {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Add the band to two revisits at least, map bands with BANDS, or pick a model that does without.</source>
            <translation>Añada la banda al menos a dos revisitas, asigne las bandas con BANDS, o elija un modelo que no la necesite.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>no two revisits share a band: {bands}</source>
            <translation>no hay dos revisitas que compartan una banda: {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Map the bands with BANDS, or pick images with the same bands.</source>
            <translation>Asigne las bandas con BANDS, o elija imágenes con las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR takes a date, YYYY-MM-DD, a name, or a number from 1.</source>
            <translation>ANCHOR admite una fecha, AAAA-MM-DD, un nombre o un número a partir de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is none of the {count} revisits</source>
            <translation>ANCHOR {wanted} no es ninguna de las {count} revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>They are {days}.</source>
            <translation>Son {days}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is {count} of the revisits</source>
            <translation>ANCHOR {wanted} corresponde a {count} de las revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give its date, YYYY-MM-DD.</source>
            <translation>Indique su fecha, AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE {wanted} is none of the {count} revisits</source>
            <translation>EXCLUDE {wanted} no es ninguna de las {count} revisitas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give dates, YYYY-MM-DD, or names as the report has them.</source>
            <translation>Indique fechas, AAAA-MM-DD, o nombres tal como figuran en el informe.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE leaves no revisit</source>
            <translation>EXCLUDE no deja ninguna revisita</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Leave some of its dates out.</source>
            <translation>Omita algunas de sus fechas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a picture for the eye</source>
            <translation>una imagen de visualización</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a result of s2sr</source>
            <translation>un resultado de s2sr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an uncertainty, and no reflectance</source>
            <translation>una incertidumbre, no reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>angles or terrain</source>
            <translation>ángulos o terreno</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an index, and no band</source>
            <translation>un índice, no una banda</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>of another sensor than Sentinel-2</source>
            <translation>de un sensor distinto de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/gap_filling.py"/>
            <source>no sample of the stack was read</source>
            <translation>no se leyó ninguna muestra de la pila</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>A model of stacks takes frames (batch, time, bands, rows, cols), and may take masks, days and shifts.</source>
            <translation>Un modelo para pilas admite frames (batch, time, bands, rows, cols), y puede admitir masks, days y shifts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card} names {wanted} bands, but {graph} takes {bands}</source>
            <translation>{card} indica {wanted} bandas, pero {graph} admite {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card}: factor is {factor}, that of {single} is {other}</source>
            <translation>{card}: factor es {factor}, y el de {single} es {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{name} is left out: {reason}</source>
            <translation>se excluye {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{count} revisits are left out; the report names each with its reason: {parts}</source>
            <translation>revisitas excluidas: {count}; el informe indica cada una con su motivo: {parts}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>Set CLOUD_VALUES to those that are cloud or shadow, for example CLOUD_VALUES=2,3.</source>
            <translation>Asigne a CLOUD_VALUES los valores que son nube o sombra, por ejemplo CLOUD_VALUES=2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, and neither their names nor the values say which are cloud</source>
            <translation>las máscaras de nubes tienen los valores {values}, y ni sus nombres ni los valores indican cuáles son nube</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, which {tool} has not all</source>
            <translation>las máscaras de nubes tienen los valores {values}, no todos propios de {tool}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>{values} and {count} more</source>
            <translation>{values} y {count} más</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and none says that it is the mask</source>
            <translation>{path} tiene {count} bandas, y ninguna indica que es la máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and more than one says that it is the mask</source>
            <translation>{path} tiene {count} bandas, y más de una indica que es la máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>Take the band out into a file of its own.</source>
            <translation>Extraiga la banda a un archivo propio.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the masks beside the revisits are not used: {why}</source>
            <translation>no se usan las máscaras que acompañan a las revisitas: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the cloud masks hold probabilities, or more values than codes</source>
            <translation>las máscaras de nubes contienen probabilidades, o más valores que los códigos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Give them as CLOUD_PROBABILITY, or set CLOUD_VALUES.</source>
            <translation>Indíquelas como CLOUD_PROBABILITY, o establezca CLOUD_VALUES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{name} has no band named {wanted}, and there is no file or folder of that name</source>
            <translation>{name} no tiene ninguna banda llamada {wanted}, y no hay ningún archivo ni carpeta con ese nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.</source>
            <translation>Indique una banda de los archivos de las revisitas tal como figura en su descripción, o una carpeta de máscaras con fechas en sus nombres.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} cannot be read: {why}</source>
            <translation>{folder} no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>It takes one raster a date.</source>
            <translation>Admite un ráster por fecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has no mask of {day}, the date of {name}</source>
            <translation>{folder} no tiene ninguna máscara de {day}, la fecha de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has {count} masks of {day}, the date of {name}</source>
            <translation>{folder} tiene {count} máscaras de {day}, la fecha de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities seem to tell how clear it is, by their names</source>
            <translation>las probabilidades de nube parecen indicar, por sus nombres, lo despejado que está</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Turn them round: give 100 minus percent, or 1 minus shares.</source>
            <translation>Inviértalas: indique 100 menos el porcentaje, o 1 menos la fracción.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities are 0 and 1 alone, as those of a mask</source>
            <translation>las probabilidades de nube son solo 0 y 1, como las de una máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Give it as CLOUD_MASK.</source>
            <translation>Indíquelas como CLOUD_MASK.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities reach {highest}: neither percent, nor shares of 1, nor of 255</source>
            <translation>las probabilidades de nube llegan a {highest}: no son porcentajes, ni fracciones de 1, ni de 255</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Bring them to percent.</source>
            <translation>Conviértalas a porcentaje.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MIN_CLEAR is {min_clear}</source>
            <translation>MIN_CLEAR es {min_clear}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a share from 0 to 1, for example 0.3.</source>
            <translation>Es una fracción de 0 a 1, por ejemplo 0.3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MAX_REVISITS is {max_revisits}</source>
            <translation>MAX_REVISITS es {max_revisits}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 2 to {most}.</source>
            <translation>Es un número de 2 a {most}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>ORDER is {order}</source>
            <translation>ORDER es {order}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is one of {orders}.</source>
            <translation>Debe ser uno de estos valores: {orders}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLEAR_CLASSES are {clear_classes}</source>
            <translation>CLEAR_CLASSES es {clear_classes}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>They are classes of the scene classification, 1 to 11.</source>
            <translation>Son clases de la clasificación de escena, de 1 a 11.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>a cloud mask and a cloud probability are given</source>
            <translation>se indicaron una máscara de nubes y una probabilidad de nube</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give one of the two.</source>
            <translation>Indique una de las dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_VALUES are given without a cloud mask</source>
            <translation>se indicó CLOUD_VALUES sin una máscara de nubes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give the CLOUD_MASK that has these values.</source>
            <translation>Indique la CLOUD_MASK a la que corresponden estos valores.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_THRESHOLD is {probability}</source>
            <translation>CLOUD_THRESHOLD es {probability}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a probability in percent, for example 40.</source>
            <translation>Es una probabilidad en porcentaje, por ejemplo 40.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>the farthest shift is {max_shift} pixels</source>
            <translation>el desplazamiento máximo es de {max_shift} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number up to {farthest}.</source>
            <translation>Es un número de hasta {farthest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>clouds are to be widened by {grow} pixels</source>
            <translation>la ampliación de las nubes es de {grow} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 0 to 50.</source>
            <translation>Es un número de 0 a 50.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>Is the coordinate reference system of the layer the right one?</source>
            <translation>¿Es correcto el sistema de referencia de coordenadas de la capa?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>the layers reach over half the Earth: there is no plane in which to compare them</source>
            <translation>las capas abarcan más de la mitad de la Tierra: no hay un plano en el que compararlas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>coordinates of a layer are none of {crs}</source>
            <translation>las coordenadas de una capa no pertenecen a {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>{crs} cannot be brought to a plane: {why}</source>
            <translation>{crs} no se puede proyectar en un plano: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Give a GeoPackage, GeoJSON, FlatGeobuf or Shapefile of this computer.</source>
            <translation>Indique un GeoPackage, GeoJSON, FlatGeobuf o Shapefile de este equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of this computer</source>
            <translation>{path} no es un archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of shapes that is read</source>
            <translation>{path} no es un archivo de geometrías de un formato que se lea</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer {layer} of polygons; it has {layers}</source>
            <translation>{path} no tiene ninguna capa de polígonos {layer}; tiene {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name one of these.</source>
            <translation>Indique una de estas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer of polygons</source>
            <translation>{path} no tiene ninguna capa de polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has several layers: {layers}</source>
            <translation>{path} tiene varias capas: {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS.</source>
            <translation>Indique la que corresponda, como FILE|layername={layer} en QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{name} is {driver}, which is not read</source>
            <translation>{name} es {driver}, que no se lee</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {text} is not known</source>
            <translation>no se conoce el sistema de referencia de coordenadas {text}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>Give the layer another one in QGIS.</source>
            <translation>Asigne otro a la capa en QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {crs} is not known</source>
            <translation>no se conoce el sistema de referencia de coordenadas {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>Export it as a layer of its own, and use that.</source>
            <translation>Expórtelo como capa independiente y use esta.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>view {layer} of {path} does not come to an end</source>
            <translation>la vista {layer} de {path} no termina</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that cannot be read: {why}</source>
            <translation>la capa {layer} de {path} es una vista que no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that does not come to an end</source>
            <translation>la capa {layer} de {path} es una vista que no termina</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view of more than {most} features</source>
            <translation>la capa {layer} de {path} es una vista de más de {most} objetos espaciales</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: {why}</source>
            <translation>no se puede escribir la capa: {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: what was written is not whole</source>
            <translation>no se puede escribir la capa: lo escrito no está completo</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>{file} is no name of a layer of polygons</source>
            <translation>{file} no es un nombre de capa de polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Give the output the ending {formats}.</source>
            <translation>Dé a la salida un nombre terminado en {formats}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the input has no coordinate reference system</source>
            <translation>GeoJSON contiene longitudes y latitudes, y la entrada no tiene sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Write a GeoPackage (.gpkg), or give the input its coordinate reference system.</source>
            <translation>Escriba un GeoPackage (.gpkg), o dé a la entrada su sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the coordinate reference system is of no known place</source>
            <translation>GeoJSON contiene longitudes y latitudes, y el sistema de referencia de coordenadas no corresponde a ningún lugar conocido</translation>
        </message>
    </context>
</TS>
