"""The figure's workshop: movements as data, posed on a free body, rendered once into strips of frames."""
