using Microsoft.Playwright;

namespace Drawn;

/// <summary>
/// Pictures that are kept to look at, and compared so that a page that falls apart is seen: as a few thousand dots of grey, for letters look a little different on
/// every machine. ACCEPT_EXPECTED=1 writes them anew.
/// </summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="beside">A page of the same browser that may load pictures: the coach's own may not.</param>
internal sealed class Pictures(string folder, IPage beside)
{
    /// <summary>How far two pictures may be apart on the whole, and in the worst of 8 × 8 fields, as a part of black against white.</summary>
    private const double MostOnTheWhole = 0.025, MostInAField = 0.2;

    private static readonly bool s_accepting = Environment.GetEnvironmentVariable("ACCEPT_EXPECTED") is "1";

    /// <summary>Fails where a picture no longer looks like the one that is kept.</summary>
    public async Task CompareAsync(string name, byte[] picture)
    {
        var path = Path.Combine(folder, name + ".png");
        if (s_accepting)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(path, picture);
            return;
        }

        Assert.True(File.Exists(path), $"The picture {name} is not kept. ACCEPT_EXPECTED=1 writes it.");
        var apart = await beside.EvaluateAsync<double[]>(Difference, new[] { Address(await File.ReadAllBytesAsync(path)), Address(picture) });
        if (apart[0] > MostOnTheWhole || apart[1] > MostInAField)
        {
            var seen = Path.Combine(AppContext.BaseDirectory, name + ".seen.png");
            await File.WriteAllBytesAsync(seen, picture);
            Assert.Fail($"The picture {name} has changed by {apart[0]:0.000} on the whole and {apart[1]:0.000} in one place. It looks like {seen} now.");
        }
    }

    private static string Address(byte[] picture) => $"data:image/png;base64,{Convert.ToBase64String(picture)}";

    private const string Difference = """
        async ([one, other]) => {
          const side = 64;
          const dots = async address => {
            const picture = new Image();
            picture.src = address;
            await picture.decode();
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = side;
            const context = canvas.getContext('2d');
            context.imageSmoothingQuality = 'high';
            context.drawImage(picture, 0, 0, side, side);
            const data = context.getImageData(0, 0, side, side).data;
            return { shape: picture.width / picture.height, grey: Array.from({ length: side * side }, (_, n) => (data[4 * n] + data[4 * n + 1] + data[4 * n + 2]) / 765) };
          };
          const [a, b] = [await dots(one), await dots(other)];
          const fields = new Array(64).fill(0);
          let sum = 0;
          a.grey.forEach((grey, n) => {
            const apart = Math.abs(grey - b.grey[n]);
            sum += apart;
            fields[8 * Math.floor(n / side / 8) + Math.floor((n % side) / 8)] += apart / 64;
          });
          return [Math.abs(a.shape / b.shape - 1) > 0.1 ? 1 : sum / a.grey.length, Math.max(...fields)];
        }
        """;
}
