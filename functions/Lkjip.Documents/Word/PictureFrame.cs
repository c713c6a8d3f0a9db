using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The most room a picture may take, in English Metric Units (914400 to the inch).</summary>
internal sealed record PictureFrame(long Width, long Height)
{
    private const int Twip = 635;

    // 96 pixels to the inch.
    private const int Pixel = 9525;

    /// <summary>The room where a tag stands: its cell, or the width between the margins.</summary>
    public static PictureFrame Around(XElement element, int textWidth)
    {
        var cell = W.Nearest(element, W.Tc)?.Element(W.TcPr)?.Element(W.TcW) ?? element.Ancestors(W.Tc).FirstOrDefault()?.Element(W.TcPr)?.Element(W.TcW);
        var width = (string?)cell?.Attribute(W.Ns + "type") == "dxa"
            && int.TryParse((string?)cell?.Attribute(W.Ns + "w"), NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w > 300 ? w - 216 : textWidth;
        return new PictureFrame(width * (long)Twip, 9000L * Twip);
    }

    /// <summary>The size of a picture in this frame: its own where it fits, otherwise made smaller in proportion.</summary>
    public (long Width, long Height) Fit(PictureSize picture)
    {
        var (width, height) = (picture.Width * (long)Pixel, picture.Height * (long)Pixel);
        if (width > Width)
        {
            (width, height) = (Width, height * Width / width);
        }

        return height > Height ? (width * Height / height, Height) : (width, height);
    }

    /// <summary>The size of a picture that fills this frame as far as its proportions allow.</summary>
    public (long Width, long Height) Fill(PictureSize picture)
    {
        var height = Width * picture.Height / picture.Width;
        return height > Height ? (Height * picture.Width / picture.Height, Height) : (Width, height);
    }
}
