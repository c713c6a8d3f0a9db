namespace Lkjip.App.State;

/// <summary>A stored version cannot be read any more: its bytes are damaged, or the contract has moved under it (data tersimpan tidak terbaca).</summary>
#pragma warning disable CA1032 // Thrown in one place.
internal sealed class UnreadableReportException(string message, Exception? cause = null) : Exception(message, cause);
#pragma warning restore CA1032
