using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>What became of a notice, in words (nasib pemberitahuan).</summary>
/// <param name="Label">The word.</param>
/// <param name="Icon">The sign.</param>
internal sealed record NoticeWords(string Label, string Icon)
{
    private static readonly Dictionary<string, NoticeWords> All = new(StringComparer.Ordinal)
    {
        [Notice.Planned] = new("Menunggu dikirim", "clock"),
        [Notice.Sending] = new("Sedang dikirim", "clock"),
        [Notice.Sent] = new("Terkirim", "done"),
        [Notice.Refused] = new("Ditolak", "error"),
        [Notice.Unknown] = new("Tidak pasti terkirim", "warning"),
    };

    /// <summary>The words for the state of a notice.</summary>
    public static NoticeWords For(string state) => All.GetValueOrDefault(state, All[Notice.Unknown]);
}
