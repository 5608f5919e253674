namespace Reading.Pdf;

/// <summary>An affine map: x' = Ax + Cy + E, y' = Bx + Dy + F (ISO 32000-2, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>This map first, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    public Matrix Moved(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>The map written as six numbers; the identity where they are not.</summary>
    public static Matrix Read(PdfFile file, PdfValue value)
    {
        if (value.Array is not { Length: >= 6 } numbers)
        {
            return Identity;
        }
        double At(int i) => file.Resolve(numbers[i]).Number;
        return new(At(0), At(1), At(2), At(3), At(4), At(5));
    }
}
