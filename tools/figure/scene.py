"""The picture: Blender's Cycles, soft light, a camera without perspective, and nothing behind the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from mathutils import Matrix, Vector

if TYPE_CHECKING:
    from pathlib import Path

    from tools.figure.body import Points
    from tools.figure.camera import Camera
    from tools.figure.shape import Shape

COLOURS = {
    "skin": (222, 172, 142),
    "shirt": (38, 116, 118),
    "leggings": (84, 103, 134),
    "work": (240, 120, 56),
    "hair": (86, 60, 46),
    "brow": (136, 98, 76),
    "lips": (212, 150, 128),
    "eye": (228, 222, 216),
    "iris": (86, 66, 54),
    "pupil": (40, 32, 30),
    "wood": (206, 178, 142),
    "rubber": (196, 64, 92),
    "strap": (112, 92, 150),
    "cloth": (236, 232, 222),
    "metal": (122, 130, 138),
    "wall": (150, 164, 166),
}
ROUGHNESS = {"skin": 0.55, "eye": 0.3, "iris": 0.3, "pupil": 0.2, "hair": 0.7}
PREVIEW_SAMPLES = 2
FADED = 0.32  # how far a limb on the far side goes towards the pale
PALE = (224, 228, 230)


class Studio:
    """A scene that keeps its lights and materials, and takes new shapes for every frame."""

    def __init__(self, samples: int) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self._scene = bpy.context.scene
        self._objects: list[bpy.types.Object] = []
        self._materials: dict[tuple[str, bool], bpy.types.Material] = {}
        self._settings(samples)
        self._lights()

    def _settings(self, samples: int) -> None:
        scene = self._scene
        scene.render.engine = "CYCLES"
        cycles = scene.cycles
        cycles.device, cycles.samples, cycles.use_denoising = "CPU", samples, True
        cycles.denoiser, cycles.denoising_input_passes = "OPENIMAGEDENOISE", "RGB_ALBEDO_NORMAL"
        cycles.denoising_prefilter, cycles.denoising_quality = "NONE", "FAST"  # 11 s of processor a frame become 4
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 2, 2, 0
        cycles.transmission_bounces = cycles.transparent_max_bounces = 0
        cycles.use_adaptive_sampling = cycles.use_light_tree = False
        cycles.pixel_filter_type, cycles.filter_width = "BLACKMAN_HARRIS", 1.5
        scene.render.use_persistent_data = True
        scene.render.film_transparent = True
        scene.render.image_settings.color_mode = "RGBA"
        scene.render.image_settings.compression = 0
        scene.view_settings.view_transform = "Standard"

    def _lights(self) -> None:
        world = bpy.data.worlds.new("world")
        self._scene.world = world
        world.use_nodes = True
        background = world.node_tree.nodes["Background"].inputs
        background[0].default_value, background[1].default_value = (1, 1, 1, 1), 0.55
        self._lamps = []
        for strength, spread in ((2.4, 40), (0.6, 60)):
            lamp = bpy.data.lights.new("sun", "SUN")
            lamp.energy, lamp.angle = strength, np.radians(spread)
            holder = bpy.data.objects.new("sun", lamp)
            self._scene.collection.objects.link(holder)
            self._lamps.append(holder)
        bpy.ops.mesh.primitive_plane_add(size=20, location=(0, 0, -0.002))
        floor = bpy.context.object
        floor.visible_camera = False
        floor.data.materials.append(self._material("floor", faded=False))
        camera = bpy.data.cameras.new("camera")
        camera.type = "ORTHO"
        self._camera = bpy.data.objects.new("camera", camera)
        self._scene.collection.objects.link(self._camera)
        self._scene.camera = self._camera

    def _material(self, colour: str, *, faded: bool) -> bpy.types.Material:
        if (colour, faded) not in self._materials:
            made = bpy.data.materials.new(colour)
            made.use_nodes = True
            inputs = made.node_tree.nodes["Principled BSDF"].inputs
            rgb = np.array(COLOURS.get(colour, (225, 230, 228)), float)
            if faded:
                rgb += (np.array(PALE) - rgb) * FADED
            inputs["Base Color"].default_value = (*_linear(rgb / 255), 1)
            inputs["Roughness"].default_value = ROUGHNESS.get(colour, 0.85)
            inputs["Specular IOR Level"].default_value = 0.25
            self._materials[colour, faded] = made
        return self._materials[colour, faded]

    def show(self, shapes: list[Shape]) -> None:
        """Show these shapes instead of those before."""
        for old in self._objects:
            data = old.data
            bpy.data.objects.remove(old)
            bpy.data.meshes.remove(data)
        self._objects = [self._object(shape) for shape in shapes]

    def _object(self, shape: Shape) -> bpy.types.Object:
        mesh = bpy.data.meshes.new("shape")
        count = len(shape.triangles)
        mesh.vertices.add(len(shape.points))
        mesh.vertices.foreach_set("co", shape.points.astype(np.float32).ravel())
        mesh.loops.add(count * 3)
        mesh.loops.foreach_set("vertex_index", shape.triangles.astype(np.int32).ravel())
        mesh.polygons.add(count)
        mesh.polygons.foreach_set("loop_start", np.arange(0, count * 3, 3, dtype=np.int32))
        mesh.polygons.foreach_set("use_smooth", np.ones(count, bool))
        for paint in shape.paints:
            mesh.materials.append(self._material(paint.colour, faded=paint.faded))
        mesh.polygons.foreach_set("material_index", shape.paint.astype(np.int32))
        mesh.update(calc_edges=True)
        made = bpy.data.objects.new("shape", mesh)
        self._scene.collection.objects.link(made)
        return made

    def look(self, camera: Camera, shrink: int = 1) -> None:
        """Look through `camera`, in a picture `shrink` times smaller, with the light over its left shoulder."""
        right, up, towards = camera.axes
        place = camera.centre + towards * 30
        self._camera.matrix_world = Matrix([[right[k], up[k], towards[k], place[k]] for k in range(3)] + [[0, 0, 0, 1]])
        self._camera.data.ortho_scale = max(camera.width, camera.height) / camera.scale
        render = self._scene.render
        render.resolution_x, render.resolution_y = camera.width // shrink, camera.height // shrink
        for lamp, way in zip(self._lamps, ((-0.45, 0.0, 0.5, 0.85), (0.9, 0.0, 0.35, 0.35)), strict=True):
            flat = towards - towards[2] * np.array([0, 0, 1])
            flat = flat / np.linalg.norm(flat)
            to_light = way[0] * right + way[2] * flat + way[3] * np.array([0, 0, 1])
            lamp.rotation_mode = "QUATERNION"
            lamp.rotation_quaternion = Vector(to_light).to_track_quat("Z", "Y")

    def render(self, path: Path) -> None:
        """Write the picture, straight RGBA, as PNG."""
        self._scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True)


def _linear(srgb: Points) -> Points:
    return np.where(srgb > 0.04045, ((srgb + 0.055) / 1.055) ** 2.4, srgb / 12.92)
