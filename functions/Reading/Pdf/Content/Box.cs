namespace Reading.Pdf;

/// <summary>An upright rectangle; empty until something is put into it.</summary>
internal readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public static Box Empty => new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public bool IsEmpty => X1 < X0 || Y1 < Y0;

    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public Box With(double x, double y) => new(Math.Min(X0, x), Math.Min(Y0, y), Math.Max(X1, x), Math.Max(Y1, y));

    public Box With(in Box other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    public Box Intersect(in Box other) => new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));

    public bool Contains(double x, double y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;

    /// <summary>The smallest upright rectangle around this one after a map.</summary>
    public Box Mapped(in Matrix map)
    {
        var (ax, ay) = map.Apply(X0, Y0);
        var (bx, by) = map.Apply(X1, Y0);
        var (cx, cy) = map.Apply(X0, Y1);
        var (dx, dy) = map.Apply(X1, Y1);
        return Empty.With(ax, ay).With(bx, by).With(cx, cy).With(dx, dy);
    }

    /// <summary>A rectangle by any two opposite corners; null where it is not four numbers or has no area.</summary>
    public static Box? Read(PdfFile file, PdfValue value)
    {
        if (value.Array is not { Length: >= 4 } numbers)
        {
            return null;
        }
        double At(int i) => file.Resolve(numbers[i]).Number;
        var box = Empty.With(At(0), At(1)).With(At(2), At(3));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }
}
