import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.source.scene import Radiometry

WHOLE = ("uint8", "uint16", "int16", "int32")
OFFSETS = st.sampled_from([0.0, -1000.0, 1000.0])
REFLECTANCE = arrays(np.float32, st.integers(1, 40), elements=st.floats(-2, 8, width=32))


@st.composite
def encodings(draw, dtypes=WHOLE):
    """Draws how a product stores reflectance: any whole type, nodata at an end, inside, or none."""
    dtype = draw(st.sampled_from(dtypes))
    limits = np.iinfo(dtype)
    nodata = draw(st.none() | st.sampled_from([limits.min, limits.max, 0]) | st.integers(limits.min, limits.max))
    quantification = 100.0 if dtype == "uint8" else 10000.0
    return Encoding(dtype, None if nodata is None else float(nodata), quantification, draw(OFFSETS))


@given(encodings(), REFLECTANCE)
def test_no_value_becomes_nodata(encoding, reflectance):
    stored = encoding.stored(reflectance)
    assert stored.dtype == encoding.dtype
    assert encoding.nodata is None or not (stored == encoding.nodata).any()


@given(encodings(), REFLECTANCE)
def test_storing_keeps_the_order_and_never_wraps_round(encoding, reflectance):
    stored = encoding.stored(np.sort(reflectance)).astype(np.int64)
    assert (np.diff(stored) >= 0).all()


@given(encodings(("int32",)), REFLECTANCE)
def test_what_is_stored_is_within_half_a_step_and_one_where_nodata_lies(encoding, reflectance):
    back = encoding.reflectance(encoding.stored(reflectance))
    wanted = reflectance.astype(np.float64) * encoding.quantification - encoding.offset
    near_nodata = encoding.nodata is not None and np.abs(wanted - encoding.nodata) <= 1
    steps = np.abs(back - reflectance) * encoding.quantification
    assert (steps <= np.where(near_nodata, 1.51, 0.51)).all()


@given(encodings(), st.data())
def test_stored_values_survive_a_round_trip(encoding, data):
    limits = np.iinfo(encoding.dtype)
    far = max(limits.min, -100_000), min(limits.max, 100_000)
    values = data.draw(arrays(encoding.dtype, 20, elements=st.integers(*far)))
    values = values[values != encoding.nodata] if encoding.nodata is not None else values
    assert np.array_equal(encoding.stored(encoding.reflectance(values)), values)


@given(st.sampled_from([1.0, 10000.0]), OFFSETS, REFLECTANCE)
def test_decimal_values_keep_reflectance_and_holes(quantification, offset, reflectance):
    encoding = Encoding("float32", float("nan"), quantification, offset)
    reflectance[0] = np.nan
    back = encoding.reflectance(encoding.stored(reflectance))
    assert np.array_equal(np.isnan(back), np.isnan(reflectance))
    tolerance = 4 * np.finfo(np.float32).eps * (abs(offset) + 8 * quantification) / quantification
    assert np.allclose(back[1:], reflectance[1:], rtol=0, atol=tolerance)


@given(st.integers(0, 65535), OFFSETS, st.sampled_from([10000.0, 1.0, 255 / 0.3558]))
def test_radiometry_and_encoding_are_one_convention(value, offset, quantification):
    radiometry = Radiometry(quantification, offset, "drawn")
    expected = (value + radiometry.offset) / radiometry.quantification
    encoding = Encoding("int32", None, radiometry.quantification, radiometry.offset)
    stored = np.array([value], np.int32)
    assert np.allclose(encoding.reflectance(stored), expected, rtol=1e-6, atol=1e-9)
    assert encoding.stored(np.array([expected], np.float32)) == stored
