<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>s2sr</name>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Assess building footprints</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Buildings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Compares predicted polygons with true ones: precision, recall, F1, IoU, counts and areas, and a layer of hits and misses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons are paired one to one, the pair of the largest intersection over union (IoU) first, as long as it is over the threshold: a pair is a hit, the rest are misses and false alarms. The IoU of the result is that of the ground that the two layers cover.
The layers may be in any coordinate reference systems: they are compared in an equal-area projection. Parts of a multi-polygon count each by itself. Invalid geometries are repaired for the comparison, and said.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>TP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>PRECISION</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>RECALL</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>F1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>MASK IOU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>COUNT ERROR</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>AREA ERROR</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>SECONDS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Predicted polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>A layer from a GeoPackage, GeoJSON, FlatGeobuf or Shapefile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>True polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>The reference, complete in the area that is compared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Area that is compared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons of either layer count whose representative point lies in it. Without it everything is compared, and what was predicted where the reference does not reach is a false alarm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>IoU that a hit exceeds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>0.25 is usual for images of some metres, 0.5 for finer ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Least area of a true polygon, m²</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Smaller ones are neither hits nor misses, and what is predicted for them, or as small and for none, is no false alarm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Hits, misses and false alarms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>GeoPackage (.gpkg, with its style inside), GeoJSON or FlatGeobuf (.fgb), in the predicted layer's reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>JSON files (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>All figures, by size and by the hectare too, as JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>{layer} cannot be opened as a layer of polygons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>the one made for such pixels, and for the image or the stack that is given; the log says which. Each of the others is named with what it is for, and a run on other pixels warns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>regular: walls at right angles where they keep to the outline, else the outline itself; the attribute regularised says which.
simple: the outline with as few corners as keep to it.
outline: as the building probability draws it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building footprints</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Outlines buildings on an image, or on a stack of Sentinel-2 revisits, as polygons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Give one of four: a raster (an aerial or satellite image, a super-resolved image, or plain Sentinel-2), a product, the layers of a stack, or a folder of revisits. A stack goes into a network for stacks as it is; to outline buildings on a super-resolved image, make that first and give it as the raster. That finds more: on held-out suburbs (simulated Sentinel-2) F1 was 0.51 from eight dates super-resolved first, 0.36 from four dates straight in, 0.40 from one date super-resolved.
What can be told depends on the pixels. At 0.5 to 1 m single houses; at 2.5 m houses that stand free, and larger ones in part; on a super-resolved Sentinel-2 image large buildings, and where houses are rather than how many; on a single image of 10 m how densely an area is built up. Outlines of dense towns cannot be had from 10 m: make a built-up density instead.
No result is a cadastre. Every polygon has the mean and the least building probability, and says whether right angles were made.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,deep learning,onnx</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A card (.yaml) of a model for buildings, beside its ONNX file. It takes the place of the model above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The part to look at, in any coordinate system. Left empty, the whole image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Number of footprints</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Area of all footprints, m²</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Model it was made with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Device it ran on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Raster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>One image with its bands in one raster: aerial, satellite, super-resolved, or plain Sentinel-2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Or the raster layers of a stack, one or more a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Revisits of one place: stacks of bands, or single bands that are grouped by the date in their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The raster layers of a stack, one or more a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Names of the bands of the image or the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Shape of the outlines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area, m²</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller buildings are left out, and smaller parts of a row of houses join the next. Square metres on the ground, whatever the coordinate system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold of the building probability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Between 0 and 1; the outline is where the probability passes it. A higher one gives fewer and surer buildings, a lower one more, and more that are none. Left empty, the model's own, which was measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold that parts touching buildings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>What passes it of the probability of inner parts is a building of its own. A higher one parts more; 0 does not part at all. Left empty, the model's own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area of a courtyard, m²</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller holes in a building are filled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Farthest a corner may move, m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How far simplification may leave the outline; 0 for not at all. Left empty, about half a pixel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a pixel, m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of an image without georeference. Left empty, that is taken which the model is best at, with a warning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: date (YYYY-MM-DD) or name of the revisit to whose grid the others are brought. Left empty, the clearest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A GeoPackage (.gpkg), which holds its style, a GeoJSON (.geojson, in degrees) or a FlatGeobuf (.fgb). Attributes: id, area_m2 and perimeter_m on the ground, probability (mean), probability_min, regularised, dates of the source, model and its checksum.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Built-up density</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of cells with the built-up share, its error, the number of buildings and its error: what 10 m can tell where they cannot tell single houses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a cell of the density, m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>40 to 100 m, rounded to whole pixels. Larger cells are surer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building probability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of the probability, 0 to 1, from which the outlines are drawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How many, how large, with which model and rules, and what was found out about the input, as JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>HTML files (*.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Report of the revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: a page with every revisit, its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>There is no input. Choose a raster (INPUT), a product (PRODUCT), the layers of a stack (REVISITS) or a folder of revisits (FOLDER).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{first} and {last} are given, and only one of them can be used. Empty the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{raster} has {count} rasters, and it takes one. Put the bands of one image into one raster (Raster &gt; Miscellaneous &gt; Build virtual raster, each file in a separate band), or give revisits as {revisits}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{parameter} is {value:g}. It is a probability, greater than 0 and less than 1, for example 0.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{page} is about revisits, and no stack is given. Empty it; {report} has the figures of an image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{layer} of {scene}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints: {count}, {area:.0f} m² in all; model {model}, threshold {threshold}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Check engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Says whether the engine works: interpreter, versions, devices, memory, disk, models.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Devices are listed as working only if a session was really made on them.
The report in the log is what to paste into a question or a bug report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Interpreter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Python</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Providers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Memory free, MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Disk free, MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>A device to insist on: the check fails if it cannot be had. auto takes what there is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoTIFF: give the file a name that ends in .tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Relative to that of a Sentinel-2 of its pixels: 1 for what such a sensor would see, 0 for pixels without any (far finer aerial images, averaged to the pixel, have 0.5 to 0.6). match and strict ask for it, and so do the figures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Enforce consistency with the source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Ties a super-resolved raster, whatever made it, to its low-resolution source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The raster and its source must show the same place, and a source pixel must be a whole number of the raster's pixels.
Each band's own transfer function and the raster's own point spread say what the sensor would have seen of the raster; the difference to what it did see is put back. How far the two were apart, before and after, is in the log and in the report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolved raster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>A raster with the names of its bands, as the algorithm that super-resolves writes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Its low-resolution source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The stack of bands, or the layers of single bands, that the raster was made of.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Names of the bands of the source, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Point spread of the raster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Consistent raster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>{parameter} is empty: choose a raster layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>consistent ({mode})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bands, in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>What the network runs on. auto takes the fastest that works and warns where it falls back; a device asked for by name and not obtained is an error.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Tile size in source pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Smaller tiles need less memory; the result is the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Radiometric offset in DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Reflectance is (DN + offset) / scale. Products of baseline 04.00 and later (25 January 2022) have -1000. auto reads it from the metadata, and asks where the evidence is ambiguous.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Scale: stored values in one unit of reflectance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>10000 for digital numbers, 1 for reflectance. Left empty, it is read or inferred.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the input's own units. The style is stored beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bias and RMSE of every band and of NDVI against the input, as the sensor sees the result and by plain means over an input pixel, as JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Mean bias against the input, DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Largest bias of a band against the input, DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE against the input, DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE of plain means over an input pixel, DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Install engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Makes or repairs the engine's own Python environment in your QGIS profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The engine does the pixel work in a process of its own, with packages that QGIS's Python never sees. This makes a virtual environment and has pip install numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime and PyYAML into it, at fixed versions whose files are checked: about 650 MB.
It needs the network, which nothing else here does; the proxy of QGIS is used.
Run it again at any time: an environment that is up to date is left alone, one that is half-made is repaired.
An interpreter of your own, named in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, makes this unnecessary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Variant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>cpu runs everywhere, and with Core ML on Macs. openvino is for Intel processors and graphics, directml for any DirectX 12 graphics card (Windows), cuda for NVIDIA cards. Disk space: {sizes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Make it anew even if it is up to date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Removes the environment first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Folder of the environment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The setting engine/python names {python}, which is used instead; empty it to use this environment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Each is named with the pixel of its result where the input's is 10 m, the bands it takes and what it is for. Bands beyond those it needs may be missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Metadata file or zip (*.xml *.XML *.zip *.ZIP);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Or a product (SAFE, Theia)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product's zip, its folder, or the metadata file inside it, such as MTD_MSIL2A.xml.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product (SAFE, Theia)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model card of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model cards (*.yaml *.yml);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Extent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what the model says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the input, as the sensor sees them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the input within 1 DN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the input equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the input is not that pixel's value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what a variant of the model says that was trained to agree by itself, for models that have one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the anchor, as the sensor sees them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the anchor within 1 DN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the anchor equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the anchor is not that pixel's value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the source, as the sensor sees them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the source within 1 DN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the source equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the source is not that pixel's value.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Or a folder of revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of band files for each date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>A folder of revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, with commas between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Anchor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Leave out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates (YYYY-MM-DD) or names of revisits that are not to be used, with commas between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least clear share of a revisit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Revisits with fewer pixels free of cloud and shadow are left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Most revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The anchor among them, and no more than the model takes. More take longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Order of the revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The clearest first, or the nearest in time to the anchor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clear classes of the scene classification</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and classification, clouds and their shadows are what departs from the stack's median.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Values of the cloud mask that are cloud or shadow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud probability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them (percent, or 0 to 1).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least probability of a cloud, percent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>From this probability on, a pixel counts as cloud.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Widen clouds by pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clouds and shadows are masked that much wider than they were found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolve a Sentinel-2 image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Sharpens one Sentinel-2 acquisition with a trained network and keeps its radiometry.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Give either raster layers or a product. The result has the input's extent, coordinate system, units and nodata, and pixels finer by the model's factor.
It adds plausible detail: do not measure what is narrower than the true resolution of the image.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Raster layers of one acquisition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>One stack of bands, or one layer a band, at 10, 20 and 60 m together. Either this or a product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Names of the bands of the input, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>A card (.yaml) beside its ONNX file, ours or Evoland's. It takes the place of the model above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Consistency with the input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>The part to super-resolve, in any coordinate system. Left empty, the whole image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolved image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Bicubic baseline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Cubic interpolation of the input on the result's grid, to compare with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Both raster layers (INPUT) and a product (PRODUCT) are given. Empty one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a product (PRODUCT).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Super-resolve a stack of revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to the anchor by parts of a pixel, and what cannot help is left out; the report says why.
The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Consistency with the anchor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Target date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A day within the stack's span, for models that can make an image of any day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Number of observations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>How many revisits saw each pixel without cloud or shadow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Raster layers, one or more a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Names of the bands of the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Both raster layers (INPUT) and a folder of revisits (FOLDER) are given. Empty one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>observations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means over its pixels, and the revisits, as JSON.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The result was finished before cancelling took effect.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>What it left unfinished has names that begin with .s2sr-; the next run of the same output puts it in order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} did not finish in time, and was ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine's interpreter {python} cannot be started: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} lacks {package}, which the engine needs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>For an interpreter of your own, install plugin/requirements/base.txt into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Load it from its file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Run s2sr:checkengine to see whether it works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended (signal or fault {code}), but its outputs were written before. Load them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended in the middle (signal or fault {code}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>If memory was short, set a smaller TILE or close other programs, and run it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine ended without a result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed with exit status {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Its last words:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no program that can be run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no Python.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is Python {version}; the engine needs 3.9 or newer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Installing the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Removing the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Checking the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>about {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>at most {size} on disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{size} of memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the last run of {model} on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{model} was not run here yet: its time is not known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the published {seconds} processor seconds a megapixel, on {processors} of yours; the first run here makes it surer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{hours:.1f} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{megabytes} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{gigabytes:.1f} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The old environment in {folder} cannot be removed ({fault}). Close every other QGIS and run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>Another QGIS is installing the engine right now. Wait for it, then run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The folder {folder} cannot be written to. Check its permissions and the disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The proxy asks for a login: set it in Settings &gt; Options &gt; Network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk is full: free some space and run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A proxy replaces certificates: name your organisation's package index or certificate in pip's configuration.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not the one that this plugin was tested with: something between here and the package index changes files. Try another network, or the index itself in place of a mirror.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not offered for this Python; name one of your own (3.11 to 3.13) in the options.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The package index cannot be reached: check the proxy in Settings &gt; Options &gt; Network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The network failed: check it and the proxy in Settings &gt; Options &gt; Network, then run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no network: connect and run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A policy of this computer forbids the program: ask your administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Install the Microsoft Visual C++ redistributable (x64) and run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is up to date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>An earlier installation was not finished; it is made anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making the engine's environment with Python {version} ({path})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Trying the engine's packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The packages were installed but cannot be imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is installed in {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making a virtual environment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The virtual environment could not be made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Downloading and installing packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>pip could not install the packages.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Unpacking the packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Cancelled; the engine is not installed. Run this again to finish it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>It took too long: a virus scanner may be reading the files. Run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Everything that was said is in {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk of {folder} has {free} MB free; the engine needs {needed} MB. Free some space and run this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>DirectML exists on Windows only. Choose cpu, openvino or cuda.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no {variant} on macOS. Choose cpu: it uses Core ML too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>Run the algorithm "Install engine" (s2sr:installengine) once; it takes a few minutes and about 500 MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's interpreter {python} is missing or cannot be run. Correct it in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, or empty it there to use the one that is made for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's installation was not finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine is not installed yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} does not run on its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} is Python {version}, {bits} bit; the engine needs 3.9 or newer, 64 bit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} cannot make environments (on Debian and Ubuntu: apt install python3-venv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>No Python was found that the engine's environment can be made with: {faults}. Make an environment yourself, install plugin/requirements/base.txt into it, and name its interpreter in Settings &gt; Options &gt; Sentinel-2 Super-Resolution.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>no candidate exists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoTIFF of raw data first, and use that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is not on this computer ({source}). Save it as a GeoTIFF of raw data first, and use that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{item} cannot be opened as a raster layer. Check that the file exists, is whole, and is a raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{layer} is not a raster layer. Choose the layers with the scene's bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged. Repair its source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias untied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE untied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; tied to it in mode {mode}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; it was not tied to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>untied: the same of what the model made, before it was tied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means: the plain mean of the fine pixels in an input pixel against that pixel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>needs {bands}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>for pixels of {least:g} to {most:g} m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>takes stacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>the consistency can be {modes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>The list of the plugin's models, {file}, cannot be read: {fault}. Install the plugin again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{key} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/runs.py"/>
            <source>A run of the plugin keeps QGIS itself busy. It was asked to end: unload the plugin again when it has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoPackage first, and use that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has a filter, which the engine does not know. Remove it, or export what it shows as a GeoPackage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has edits that are not saved. Save or undo them first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} is not on this computer ({file}). Export it as a GeoPackage first, and use that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/identity.py"/>
            <source>{name}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>cpu runs everywhere; cuda is for NVIDIA cards, openvino for Intel, directml for graphics cards on Windows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Install the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Repair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Update</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Make anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is half made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is of an earlier version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine runs in your own Python</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Your own Python cannot be run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>It does the pixel work in a process of its own. Installing fetches pinned packages into your QGIS profile, never into QGIS's own Python, and takes {megabytes} MB of disk meanwhile. Nothing is fetched before you ask for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Its installation was not finished. Repairing it makes it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>{python} is missing, or no program. Correct it in the options, or empty it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Not checked yet: Check says what it runs on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The plugin asks for other packages now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Runs on {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Options…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>First look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An invented landscape comes with the plugin, 1.3 km wide. It is super-resolved from 10 m to 5 m in seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Try the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Sharpen the current layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>A stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>One finer image from many dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Outlines from an image or a stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>The engine is needed for it; see above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Panel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>is installed. Its panel says what is still missing, and has a sample to try.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Open the panel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/home/sample.py"/>
            <source>Sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Off by, DN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the band's own pixel in the source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>What the sensor would see of the result in that pixel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>The one minus the other, in digital numbers: 10000 are a reflectance of 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the result's pixel under the mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Pixel inspector</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Copy as CSV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Click a pixel of a result, or of an image of Sentinel-2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used, {clear} of them clear here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Inspect pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>There is no image of Sentinel-2 at this place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>The engine cannot read these layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>bringing the result back to its source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Its source is not in the project: add it to compare the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>{layer} and {others} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>Click a pixel on the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result as the sensor sees it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>{band}, {nm:.0f} nm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source {value:.4f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result {value:.4f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>seen by the sensor {value:.4f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>interval ± {value:.4f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>the anchor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear in {share:.0%} of the pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Super-resolve a stack of revisits…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Find buildings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Tie a result to its source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Counting the cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>{megabytes} MB: the sample and its results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Python that runs the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>none: the plugin's environment is used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Waiting to try it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying it …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It works: onnxruntime {version}, on {device}. It is stored with OK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The variable {variable} names {python}, which goes before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying {python}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The Python of your own was not stored. {fault}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It was not tried to the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cards (.yaml) in it are offered beside the plugin's models when the current layer is super-resolved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Python of your own, in place of the plugin's environment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>What dialogs propose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Consistency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Folder of your models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Upkeep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Versions, devices and state, without names of users and without secrets, to paste into a question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>For a question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Name in scripts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>pixels {factor} times finer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Needs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>any bands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Does better with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>For pixels of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Not for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>The card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>{least:g} to {most:g} m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>{title} ({name})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>Card…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>What the model is made for, what it was trained on, and how good it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>automatic, by the pixels of the input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Choose a product that lies unpacked in a folder, such as one that ends in .SAFE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Revisits of a stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder of revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The {count} selected layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the clearest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the nearest in time first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>opening the revisits…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>{used} of {all} revisits are used; the anchor is {anchor}. Bands {bands}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Shows every revisit and what would become of it. Nothing is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The choice was changed: assess again to see what becomes of the revisits, or run the stack.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Super-resolve…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>clear in at least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/feature.py"/>
            <source>Revisits of a stack…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/rows.py"/>
            <source>left out by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Shift, px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Sharpness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>What becomes of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The windows that were looked at; orange is masked as cloud or shadow, dark was not measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Take the tick away to leave a revisit out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The result is of this date, and has its radiometry; without a tick it is of the clearest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Rows and columns that the content lies below and right of the anchor's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Contrast of fine detail relative to the anchor's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>the anchor, as the clearest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>used: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>not used: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Swap the sides (Space)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Vertical line (V or 1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Horizontal line (H or 2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Lens (L or 3); plus and minus, or Shift and the wheel, change its width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Real pixels: nearest neighbour, nothing interpolated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>One stretch: both sides with the same bands and limits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>End the comparison (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Choose the layers of this side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map: swipe between a result and its input, or any two layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>There is nothing to compare: show two raster layers, or select them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled, nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{layer} is ready, made in {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Super-resolve the current layer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The engine is not ready: the panel shows what to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The result {file} cannot be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} has no pixels that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Super-resolve a layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>{model} (yours)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save the result as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>a temporary file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layers of one acquisition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>All options…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>the whole layer, {columns} × {rows} pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows, {columns} × {rows} pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows: not this layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/group.py"/>
            <source>{scene}, super-resolved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Whole report (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The report cannot be read: {fault}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Band</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>mean difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE, untied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The result, brought back to its input's resolution, minus the input, in digital numbers (mode {mode})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>What was read from the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>Super-resolving {scene} with {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>{metres:g} m</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run could not be prepared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run failed; the log of messages says why.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · interpolation, to compare with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Cubic convolution (Keys, 1981), the baseline that needs no network. Takes any bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 0.5 to 1.4 m · aerial images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 0.5 to 1.4 m, a small U-Net.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 1.4 to 3.6 m · aerial and satellite images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 1.4 to 3.6 m, a small U-Net on pixels of half the size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 10 m · one to four revisits of Sentinel-2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings straight from one to four revisits of Sentinel-2, red, green and blue, a small U-Net on pixels of 2.5 m.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 2.5 m · super-resolved Sentinel-2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in what sisr_x4 or misr_x4 made of Sentinel-2, red, green and blue, a small U-Net on pixels of half the size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date; sisr_x2_rgbn and what the other dates add to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion, any day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date or any other day between them; misr_x2 on the image of that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · learnt fusion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 2.5 m, at the anchor's date; sisr_x4 and what the other dates add to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · fusion without a network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · robust fusion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits. The anchor is super-resolved by sisr_x2, then the sub-pixel detail of every other date is added to the 10 m bands as far as it agrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · robust fusion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution. The anchor is super-resolved by sisr_x4, then the sub-pixel detail of every other date is added as far as it agrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · any bands · fusion without a network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · for figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Ten bands from 10 m (20 m bands interpolated to 10 m) to 5 m, a small CARN; works with fewer bands too, B02 B03 B04 at least.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · for figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 5 m, the small CARN of sisr_x2 with four bands; B08 may be missing (RGB images, TCI).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, a small CARN; B08 may be missing (RGB images, TCI).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for looking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, sharpened against a discriminator; B08 may be missing. For looking, not measuring.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>for looking, not measuring: this network was trained to look like a 2.5 m image, and draws detail that the sensor did not see. Use sisr_x4 for figures.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>predicted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the run was asked to end when its result was finished already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give names, numbers and dates as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an image and a stack are given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>no input is given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give the stack as INPUTS or FOLDER.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is from 0 to below 1; 0.25 and 0.5 are usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is an area in square metres, 0 for all polygons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>bringing the layers to one plane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the area has no polygon: nothing lies in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Draw one, or leave AREA out to compare everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>comparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>no layer has a coordinate reference system: their units are taken to be metres</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the two layers do not overlap: are their coordinate reference systems right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>Map the bands with BANDS.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>REPORT_HTML tells of the revisits of a stack, and the input is one image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Take MODEL auto, or give one image of it as INPUT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>there is no data in the area: every pixel is nodata</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Is EXTENT over the image? Are the revisits clear there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>writing the layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>no building was found: the layer is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>The file is damaged or truncated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result and the reference have different coordinate reference systems</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Warp neither: pick the pair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's pixels are not finer than the reference's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>INPUT is the finer raster, REFERENCE its source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's edges do not fall on the reference's pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Was it cropped or warped since? Make it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result reaches beyond the reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Pick the image it was made from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/results.py"/>
            <source>Is NODATA set right? Is EXTENT over the image?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>no revisit shows anything in the area: it is all cloud or nodata</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Add clear images, or move EXTENT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to match, strict or off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set ANCHOR, or pick a model of any date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to off or trained, or leave out TARGET_DATE.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE needs the dates of all revisits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set DATES.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Pick a day between them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability between 0 and 1, neither of them; 0.5 is usual.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability from 0, which does not part, to below 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>Give a number of square metres (SIMPLIFY: metres) from 0 on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Say which pixels the network is good for, metres: [0.45, 1.4].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Change one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Each band of the graph stands in one of the two, once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>See the page Model cards for what it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A model of stacks says frames: {minimum: 1, maximum: 32}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It names other cards, as {trained: NAME}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set graph.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Evoland's side files have bands, factor, margin and model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A model is run by a card, NAME.yaml beside NAME.onnx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A card is plain YAML of keys and values: see the page Model cards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Name the bands in the graph's order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>A probability.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>A probability; 0 does not part buildings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>The pixel of the input it was made for, metres: 10 for Sentinel-2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>1 for reflectance, 10000 for DN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Two sides of a pixel, metres: [0.45, 1.4].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Give two numbers from 0 to 100: scaling: {percentiles: [2, 98]}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Put the ONNX file there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Pick another model, or that command.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>A model without a card is not run: put NAME.yaml beside NAME.onnx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Give the card of your own as MODEL_FILE.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Install the plugin again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Try DEVICE=cpu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>It is no graph that a card can describe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Is the file whole, and ONNX?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Put the ONNX file beside the card.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>May you read it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Values of a graph lie in the graph, or in a file in its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>A single-image model takes one float input (batch, bands, rows, cols).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Are bands, factor, scaling, psf and graph what it was trained with, and is it a network for super-resolution?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Are bands, factor, outputs, step_px, frames and graph what it was trained with, and is it a network for footprints?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>giving the files their names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image, or give its coordinate reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>the image has no coordinate reference system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give AT in its own coordinates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>AT cannot be brought to the image's coordinate reference system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give it in that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Pick a place on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Use EPSG:n or WKT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Assign one to it, or leave EXTENT empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT cannot be brought to the image's coordinate reference system, whose place on Earth may not be known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give EXTENT in the image's own coordinates, without a coordinate reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT lies outside the area of the image's coordinate reference system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>Warp them to one grid first (Raster &gt; Projections &gt; Warp), or pick bands of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Choose another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Free space on that disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Give the journal another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>Wait until it is done, or give the output another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Unpack the archive, and give the VRT itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Download the file first, and give its path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Give a raster file of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>a text stands where a file's path is expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make a mosaic of the area that is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make it of the images themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Compute the raster first, as a GeoTIFF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name or folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Free space on that disk, or choose another folder; nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Choose a folder you may write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Give each output a name of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs are the same file under two names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the output the ending .tif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the name of a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Make it first, or choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Choose another name, or a folder you may write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Free space, or use EXTENT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Give the card of your own as MODEL_FILE, or install the plugin again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Make an image of larger pixels first, or set PIXEL_SIZE if they are not what the file says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Buildings are told in pixels of up to some 15 m: take Sentinel-2 at 10 m, super-resolve it, or take an aerial image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image's coordinates are no place of its coordinate reference system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Leave PIXEL_SIZE out, or give the image its right georeference.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Warp the image to a projected system, as UTM, first (Raster &gt; Projections &gt; Warp).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>there is no data in the image: every pixel is nodata</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>Is it the right file?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>INPUT takes rasters, PRODUCT a product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick each band once, of one acquisition.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>there is no reflectance band in the input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands B01 to B12, or map them with BANDS.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Warp it to theirs, or pick bands of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Crop them alike, or pick bands of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands of one acquisition.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>Correct it, or set SCALE and OFFSET.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Map them in order with BANDS, for example BANDS=B02,B03,B04,B08.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name every band of the input, in its order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name them in order with BANDS: BANDS=B04,B03,B02 where its colours are the true ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/layers.py"/>
            <source>The file is damaged or truncated: get it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>Give the product's own folder, zip or metadata file, or its rasters as INPUT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>Set OFFSET and SCALE, or get the product again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>there is no band of an image in the input</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Name its bands in order with BANDS, for example BANDS=B04,B03,B02 for red, green and blue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Make an image of its colours first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Take the offset away in a signed or decimal type, or give the image as it was with OFFSET=-1000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Was its download cut off? Get it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Check its name and its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give its folder, zip file or metadata file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file; rasters go to INPUT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the folder of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Unpack it, and give the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>It is no image of a product: get the product again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the zip file of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Pick bands of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET and SCALE, or pick bands of one product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is how many stored values make a reflectance of 1: 10000, 1, ...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is added to stored values: 0, or -1000 since baseline 04.00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0; harmonised copies have none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set OFFSET: -0.1 where digital numbers of baseline 04.00 or later were only multiplied by a scale, else 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Map its bands with BANDS, for example BANDS=B08,B04,B03, and set SCALE; BANDS=B04,B03,B02 and SCALE=717 if it is in true colours after all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Sentinel-2 images hold digital numbers or reflectance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Convert it (Raster &gt; Conversion &gt; Translate) to UInt16 or Float32.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give it a georeference (Raster &gt; Projections &gt; Warp), or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>the name of an input is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a raster file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Was it moved or deleted?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product folder as PRODUCT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Pick one of its parts: it may be a container of several rasters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one product, or give it as PRODUCT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick the product's 10 m and 20 m layers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the layers come from different products</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one acquisition.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Give the metadata file or the folder of one granule.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Is the product whole? Get it again, or give the images that are there as INPUT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>Add the band, map the bands with BANDS, or pick a model that does without (to super-resolve, bicubic takes any).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>Is the file whole?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>Models are made for Sentinel-2: pick its images (of HLS, S30 and not L30).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>Is the product whole?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Pick another ANCHOR.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images of other dates, lower MIN_CLEAR, or pick another ANCHOR.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Get the files again, or leave them out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images, or set CLEAR_CLASSES or the cloud mask right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>DATES takes YYYY-MM-DD, one for each input in order, or NAME=YYYY-MM-DD.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Give the folder that holds the revisits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Set CLOUD_VALUES to those that are cloud or shadow, for example CLOUD_VALUES=2,3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Is the coordinate reference system of the layer the right one?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Export it as a layer of its own, and use that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick several rasters as INPUT, or a FOLDER that holds them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Rename the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick a raster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>ANCHOR takes a date, YYYY-MM-DD, a name, or a number from 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>Give one for each in that order, or NAME=YYYY-MM-DD for those that need one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES mixes plain dates and NAME=date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Rename it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Ask for permission to read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Add images of other dates; a single one is an image: super-resolve and footprints take it as INPUT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Add the band to two revisits at least, map bands with BANDS, or pick a model that does without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Map the bands with BANDS, or pick images with the same bands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give its date, YYYY-MM-DD.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give dates, YYYY-MM-DD, or names as the report has them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE leaves no revisit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Leave some of its dates out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/gap_filling.py"/>
            <source>no sample of the stack was read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>A model of stacks takes frames (batch, time, bands, rows, cols), and may take masks, days and shifts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>Take the band out into a file of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the cloud masks hold probabilities, or more values than codes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Give them as CLOUD_PROBABILITY, or set CLOUD_VALUES.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>It takes one raster a date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities seem to tell how clear it is, by their names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Turn them round: give 100 minus percent, or 1 minus shares.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities are 0 and 1 alone, as those of a mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Give it as CLOUD_MASK.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Bring them to percent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a share from 0 to 1, for example 0.3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>They are classes of the scene classification, 1 to 11.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>a cloud mask and a cloud probability are given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_VALUES are given without a cloud mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give the CLOUD_MASK that has these values.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a probability in percent, for example 40.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 0 to 50.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>the layers reach over half the Earth: there is no plane in which to compare them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Give a GeoPackage, GeoJSON, FlatGeobuf or Shapefile of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name one of these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>Give the layer another one in QGIS.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: what was written is not whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the input has no coordinate reference system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Write a GeoPackage (.gpkg), or give the input its coordinate reference system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the coordinate reference system is of no known place</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
