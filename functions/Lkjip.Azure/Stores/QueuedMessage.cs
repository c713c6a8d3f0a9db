namespace Lkjip.Azure.Stores;

/// <summary>A message as received from a queue, invisible to others until its time-out.</summary>
/// <param name="Text">The decoded text.</param>
/// <param name="DequeueCount">How often it was received, this time included.</param>
/// <param name="MessageId">Its id.</param>
/// <param name="PopReceipt">The receipt that deletes it.</param>
/// <param name="InsertedOn">When it was sent.</param>
public sealed record QueuedMessage(string Text, long DequeueCount, string MessageId, string PopReceipt, DateTimeOffset? InsertedOn);
