using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>What a notice is for, in words (maksud pemberitahuan).</summary>
internal static class PurposeWords
{
    /// <summary>The words for the purpose of a notice.</summary>
    public static string For(string purpose) => purpose == Notice.Sign ? "permintaan tanda tangan" : "pemberitahuan untuk dibaca";
}
