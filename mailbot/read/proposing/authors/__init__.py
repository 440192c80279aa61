"""Who a proposal is by: names, where they work, and the lines, blocks and sentences that tell them."""
