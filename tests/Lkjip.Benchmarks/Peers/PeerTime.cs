namespace Lkjip.Benchmarks.Peers;

/// <summary>What an engine of others took; times in milliseconds.</summary>
/// <param name="First">Its first document.</param>
/// <param name="Median">A document after the warm-up, median; the first when there was no time for more.</param>
/// <param name="Documents">How many were timed after the warm-up.</param>
/// <param name="Bytes">The size of the document.</param>
/// <param name="PeakMegabytes">The most memory its process held.</param>
internal sealed record PeerTime(double First, double Median, int Documents, long Bytes, double PeakMegabytes);
