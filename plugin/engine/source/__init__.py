"""Opens what Sentinel-2 users have as one :class:`~s2sr.plugin.engine.source.scene.Scene`."""
